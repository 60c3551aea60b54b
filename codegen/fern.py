"""Cloudflare's own document: what its extensions and its parameters tell where ours has extensions of its own."""

from collections.abc import Mapping
from typing import Any

METHOD, GROUP = "x-fern-sdk-method-name", "x-fern-sdk-group-name"
# In the order in which they are looked for: a listing with a cursor may also have pages.
KINDS = {"cursor": "cursor", "page_token": "page_token", "page": "page", "offset": "offset"}
SIZES = ("per_page", "limit", "page_size", "perPage", "pageSize")


def dotted_name(spec: Mapping[str, Any]) -> tuple[str, ...]:
    """An operation's name; empty where it is not part of an SDK."""
    if METHOD not in spec:
        return ()
    group: str | list[str] = spec.get(GROUP, [])
    return (*([group] if isinstance(group, str) else group), spec[METHOD])


def pagination(spec: Mapping[str, Any]) -> dict[str, Any]:
    """How a listing goes on, as `x-pagination` has it: told from the names of the query parameters."""
    names = {each.get("name") for each in spec.get("parameters", []) if each.get("in") == "query"}
    role = next((role for role in KINDS if role in names), None)
    if role is None:
        return {"kind": "single"}
    sizes = [size for size in SIZES if size in names]
    return {"kind": KINDS[role], "params": {role: role} | ({"per_page": sizes[0]} if sizes else {})}
