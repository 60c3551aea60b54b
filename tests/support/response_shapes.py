"""Classes like the generated ones, in every shape that responses have, with JSON that fits them."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from hypothesis import strategies as st

from cfapi._codec.model import Moment, model, renamed


@model
class Owner:
    id: str
    email: str | None = None


@model
class Zone:
    """Scalars, an enum that is open and one that is closed, moments, nested classes, lists and mappings."""

    id: str
    owner: Owner
    name: str | None = None
    paused: bool | None = None
    ttl: int | None = None
    price: int | float | None = None
    share: float | None = None
    status: Literal["active", "pending"] | str | None = None  # noqa: PYI051  # as generated: editors complete the known ones
    kind: Literal["full", "partial"] | None = None
    created_on: Moment | None = None
    day: date | None = None
    hosts: list[str] | None = None
    tags: dict[str, str] | None = None
    counts: dict[str, int] | None = None
    meta: Any = None


@model
class Node:
    """A class within itself."""

    id: str
    children: list[Node] | None = None
    next: Node | None = None


@model
class Log:
    """A field whose name on the wire is another one."""

    id: str
    new_value: str | None = renamed("newValue", default=None)
    is_from: str | None = renamed("from", default=None)


@model
class ARecord:
    type: Literal["A"]
    id: str
    content: str | None = None
    proxied: bool | None = None


@model
class MXRecord:
    type: Literal["MX"]
    id: str
    priority: int | None = None
    content: str | None = None


@model
class TextRecord:
    type: Literal["TXT", "SPF"]
    id: str
    content: str | None = None
    created_on: Moment | None = None


Record = ARecord | MXRecord | TextRecord


@model
class Batch:
    """Unions within a class."""

    posts: list[Record] | None = None
    first: Record | None = None


@model
class LooseA:
    """A variant whose tag may be left out."""

    x: int | None = None
    type: Literal["A"] | None = None


@model
class LooseB:
    y: int | None = None
    type: Literal["B"] | None = None


@model
class Wrapper:
    """A variant that holds a union itself."""

    type: Literal["wrapper"]
    record: Record | None = None


@model
class Plain:
    type: Literal["plain"]
    x: int | None = None


@model
class ByCount:
    """Two classes that nothing tells apart but their fields."""

    count: int


@model
class ByName:
    name: str


def optional(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the fields, each of which may be null."""
    return st.fixed_dictionaries({}, optional={name: st.none() | value for name, value in fields.items()})


def with_(some: st.SearchStrategy[dict[str, Any]], **fields: st.SearchStrategy[Any]) -> Any:
    """An object that has some fields always; and one that no class knows."""
    always = st.fixed_dictionaries(fields, optional={"unheard_of": st.integers() | st.lists(st.text())})
    return st.builds(lambda one, other: {**one, **other}, some, always)


TEXT = st.text(max_size=8)
WHOLE = st.integers(-(2**63), 2**63 - 1)
NUMBER = WHOLE | st.floats(allow_nan=False, allow_infinity=False)
MOMENT = st.builds(
    "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{}".format,
    st.integers(1, 9998),
    st.integers(1, 12),
    st.integers(1, 28),
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(0, 59),
    st.just("") | st.from_regex(r"\.[0-9]{1,9}", fullmatch=True),
    st.sampled_from(["Z", "+00:00", "-07:30", "z"]),
)
PLAIN_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text("ab", max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=3), inner, max_size=3),
    max_leaves=8,
)
OWNER = with_(optional(email=TEXT), id=TEXT)
ZONE = with_(
    optional(
        name=TEXT,
        paused=st.booleans(),
        ttl=WHOLE,
        price=NUMBER,
        share=NUMBER,
        status=st.sampled_from(["active", "pending"]) | TEXT,
        kind=st.sampled_from(["full", "partial"]),
        created_on=MOMENT,
        day=st.dates().map(date.isoformat),
        hosts=st.lists(TEXT, max_size=3),
        tags=st.dictionaries(TEXT, TEXT, max_size=3),
        counts=st.dictionaries(TEXT, WHOLE, max_size=3),
        meta=PLAIN_JSON,
    ),
    id=TEXT,
    owner=OWNER,
)
NODE: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries({"id": TEXT}),
    lambda inner: with_(optional(children=st.lists(inner, max_size=3), next=inner), id=TEXT),
    max_leaves=6,
)
LOG = with_(optional(newValue=TEXT, **{"from": TEXT}), id=TEXT)
RECORD = st.one_of(
    with_(optional(content=TEXT, proxied=st.booleans()), type=st.just("A"), id=TEXT),
    with_(optional(content=TEXT, priority=WHOLE), type=st.just("MX"), id=TEXT),
    with_(optional(content=TEXT, created_on=MOMENT), type=st.sampled_from(["TXT", "SPF"]), id=TEXT),
)
BATCH = optional(posts=st.lists(RECORD, max_size=3), first=RECORD)
WRAPPER = with_(optional(record=RECORD), type=st.just("wrapper"))
PLAIN = with_(optional(x=WHOLE), type=st.just("plain"))

# A type, and JSON that fits it.
FITTING: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (Zone, ZONE),
    (list[Zone], st.lists(ZONE, max_size=4)),
    (Node, NODE),
    (list[Log], st.lists(LOG, max_size=4)),
    (list[Record], st.lists(RECORD, max_size=6)),
    (Batch, BATCH),
    (list[Wrapper | Plain], st.lists(WRAPPER | PLAIN, max_size=4)),
    (dict[str, Zone], st.dictionaries(TEXT, ZONE, max_size=3)),
    (dict[str, Any], st.dictionaries(TEXT, PLAIN_JSON, max_size=3)),
    (list[str], st.lists(TEXT)),
    (str | None, st.none() | TEXT),
    (Any, PLAIN_JSON),
    (None, st.none()),
]
