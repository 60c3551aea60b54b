"""Writes `cfapi/api/` from an OpenAPI document of Cloudflare's API: `python -m codegen`.

`read` turns the document into facts, `plan` decides from them what to write, `write` turns that into text. Each package
imports only those before it.
"""
