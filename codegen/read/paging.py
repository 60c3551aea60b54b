"""Paging: how a listing continues after its first page, as `x-pagination` declares it."""

from enum import StrEnum

from attrs import frozen

from codegen.read.document import DocumentError, Json, resolve

LARGEST_PAGE = 1000
# Roles of query parameters in `x-pagination`, and the words of `Paging` for them.
ROLES = {
    "page": "page",
    "per_page": "per_page",
    "limit": "per_page",
    "offset": "offset",
    "cursor": "cursor",
    "page_token": "cursor",
}
# Roles of query parameters that count, which some schemas call numbers.
COUNTERS = ("page", "per_page", "offset", "limit")


class PagingKind(StrEnum):
    """What leads from a page to the next; `cfapi._core.paging` has the same kinds."""

    PAGE = "page"
    PAGE_WITHOUT_TOTAL = "page_no_total"
    CURSOR = "cursor"
    CURSORS_AFTER = "cursors_after"
    PAGE_TOKEN = "page_token"  # noqa: S105 - a kind, no secret
    OFFSET = "offset"
    SINGLE = "single"


@frozen
class Paging:
    """How a listing continues; `names` has the query names that differ from their role."""

    kind: PagingKind
    items: str
    size: int | None
    names: tuple[tuple[str, str], ...] = ()


def read_paging(document: Json, spec: Json) -> Paging | None:
    """The paging of an operation; nothing if it is not a listing.

    Raises:
        DocumentError: It is of an unknown kind.
    """
    declared: Json = spec.get("x-pagination", {})
    if not declared:
        return None
    return Paging(
        kind=_kind(declared),
        items=spec.get("x-items", "result"),
        size=_largest_size(document, spec),
        names=tuple((ROLES[role], wire) for role, wire in roles(spec).items() if wire != ROLES[role]),
    )


def roles(spec: Json) -> dict[str, str]:
    """Role -> query parameter, of those that page."""
    found: dict[str, str] = spec.get("x-pagination", {}).get("params", {})
    return found


def counters(spec: Json) -> set[str]:
    """The query parameters that hold whole numbers, whatever their schemas say."""
    return {wire for role, wire in roles(spec).items() if role in COUNTERS}


def _kind(declared: Json) -> PagingKind:
    try:
        return PagingKind(declared["kind"])
    except ValueError as error:
        raise DocumentError(f"x-pagination: {error}") from None


def _largest_size(document: Json, spec: Json) -> int | None:
    """The largest page to request; nothing if the schema has no maximum."""
    named = roles(spec)
    sized = named.get("per_page") or named.get("limit")
    schemas: dict[str | None, Json] = {each["name"]: each["schema"] for each in spec.get("parameters", [])}
    maximum: float | None = resolve(document, schemas.get(sized, {})).get("maximum")
    return min(int(maximum), LARGEST_PAGE) if maximum else None
