"""Cloudflare's own document: what its extensions and parameters say where ours has extensions of its own."""

from collections.abc import Mapping
from typing import Any

from codegen.read.paging import PagingKind

METHOD, GROUP = "x-fern-sdk-method-name", "x-fern-sdk-group-name"
# Each has a query parameter of its name. A listing with a cursor may also have pages, so the order counts.
BY_PARAMETER_NAME = (PagingKind.CURSOR, PagingKind.PAGE_TOKEN, PagingKind.PAGE, PagingKind.OFFSET)
SIZES = ("per_page", "limit", "page_size", "perPage", "pageSize")


def dotted_name(spec: Mapping[str, Any]) -> tuple[str, ...]:
    """An operation's name; empty where it is not part of an SDK."""
    if METHOD not in spec:
        return ()
    group: str | list[str] = spec.get(GROUP, [])
    return (*([group] if isinstance(group, str) else group), spec[METHOD])


def told(verb: str, spec: Mapping[str, Any]) -> dict[str, Any]:
    """What Cloudflare's extensions tell of an operation, in the words of ours; nothing where it has these."""
    if "x-name" in spec or not (name := dotted_name(spec)):
        return {}
    return {"x-name": list(name)} | ({"x-pagination": pagination(spec)} if verb == "get" else {})


def pagination(spec: Mapping[str, Any]) -> dict[str, Any]:
    """How a listing continues, as in `x-pagination`: derived from the names of the query parameters."""
    names = {each.get("name") for each in spec.get("parameters", []) if each.get("in") == "query"}
    kind = next((kind for kind in BY_PARAMETER_NAME if kind in names), PagingKind.SINGLE)
    if kind is PagingKind.SINGLE:
        return {"kind": kind}
    sizes = [size for size in SIZES if size in names]
    return {"kind": kind, "params": {kind: kind} | ({"per_page": sizes[0]} if sizes else {})}
