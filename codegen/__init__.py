"""Writes `cfapi/api/` from an OpenAPI document of Cloudflare's API: `python -m codegen`.

`read` turns the document into facts, `plan` decides from them what there is to write, `write` makes text of that. Each
room imports only those before it.
"""
