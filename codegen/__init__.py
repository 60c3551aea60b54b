"""Writes `cfapi/api/` from an OpenAPI document of Cloudflare's API: `python -m codegen`."""
