"""Filters of listings: each that is documented is obeyed, or the request is refused; none is passed over."""

import contextlib
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi.sandbox import Sandbox
from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.schema.catalog import Operation, Success, operations, resolve
from cfapi.sandbox.schema.filters import filtered, parameters
from cfapi.sandbox.schema.ordering import ORDERS, is_direction
from cfapi.sandbox.server.additions import added_things
from tests.support.fake_time import NOW
from tests.support.sandbox import Ask
from tests.support.visitor import Visitor

LISTINGS = [each for each in operations() if each.verb == "GET" and each.items is not None]
# They choose how many are listed, how they are shown, or how filters work, not which are listed.
NO_FILTERS = {"limit", "per_page", "size", "offset", "match", "tag_match", "start_after", "exact", "delimiter"}
# They list more, and no less.
ADDING = {"include_expired"}
# They leave things out, and nothing has the values that are asked for here.
NEGATIVE = ("~neq", ".not", ".absent", "exclude_prefix")
PAIRS = [
    (each, name)
    for each in LISTINGS
    for name in parameters(each)
    if each.answer.v4
    and not (
        name in NO_FILTERS | ADDING or name.endswith(NEGATIVE) or name in ORDERS or is_direction(name, parameters(each))
    )
]
REFUSED = {codes.FILTER_UNKNOWN.number, codes.PARAMETER_INVALID.number}


@pytest.fixture(scope="module")
def visitor() -> Visitor:
    return Visitor()


@pytest.fixture(scope="module")
def paths(visitor: Visitor) -> dict[Operation, str]:
    """Where each listing is, with three things in it where things can be added."""
    found: dict[Operation, str] = {}
    for each in LISTINGS:
        found[each] = visitor.path(each)
        with contextlib.suppress(ValueError):
            added_things(visitor.store, NOW, found[each], [{}, {}, {}])
    return found


def values(operation: Operation, name: str) -> Iterator[str]:
    """Values that no item can have all of: two or more of what may be asked for."""
    schema = resolve(parameters(operation)[name])
    choices = schema.get("enum") or resolve(schema.get("items", {})).get("enum")
    kind = str(schema.get("type"))
    if choices and len(choices) > 1:
        yield from map(str, choices)
    elif "boolean" in kind:
        yield from ("true", "false")
    elif "integer" in kind or "number" in kind:
        yield from ("987654321", "-987654321")
    else:
        yield from ("1971-01-01T00:00:00Z", "2099-01-01T00:00:00Z", "nothing-has-this.example")


def listed(visitor: Visitor, operation: Operation, path: str, query: dict[str, str]) -> list[Any] | None:
    """What is listed; None where it is refused."""
    try:
        value: Any = visitor.ask(operation, path, query).envelope()["result"]
    except ApiError as refusal:
        _check_words(refusal, query)
        return None
    for step in (operation.items or "").split(".")[1:]:
        value = value[step]
    return list(value)


def _check_words(refusal: ApiError, query: dict[str, str]) -> None:
    """It says which filter it is about."""
    named = not query or any(name in refusal.error["message"] for name in query)
    assert refusal.status in {400, 404}, refusal.error
    assert named or refusal.error["code"] not in REFUSED


@pytest.mark.parametrize(("operation", "name"), PAIRS, ids=lambda each: each if isinstance(each, str) else each.path)
def test_a_documented_filter_is_obeyed_or_refused(
    visitor: Visitor, paths: dict[Operation, str], operation: Operation, name: str
):
    path = paths[operation]
    everything = listed(visitor, operation, path, {})

    answers = [listed(visitor, operation, path, {name: value}) for value in values(operation, name)]

    assert not everything or any(answer is None or len(answer) < len(everything) for answer in answers)


ITEMS = [
    {
        "name": "one",
        "created_at": "2026-01-01T00:00:00Z",
        "enabled": True,
        "account": {"id": "a"},
        "hosts": ["x"],
    },
    {
        "name": "two",
        "created_at": "2026-02-01T12:00:00Z",
        "enabled": False,
        "account": {"id": "b"},
        "hosts": ["y.example"],
    },
    {
        "name": "Three",
        "created_at": "2026-03-01T00:00:00Z",
        "account": {"id": "b"},
        "hosts": ["x", "z.example"],
    },
]
TEXT, MOMENT, FLAG = {"type": "string"}, {"type": "string", "format": "date-time"}, {"type": "boolean"}
ITEM = {
    "type": "object",
    "properties": {
        "name": TEXT,
        "created_at": MOMENT,
        "enabled": FLAG,
        "account": {"type": "object", "properties": {"id": TEXT}},
        "hosts": {"type": "array", "items": TEXT},
    },
}
MATCH = {"type": "string", "enum": ["any", "all"]}


def names(query: dict[str, str], **documented: dict[str, Any]) -> list[str]:
    """Which items a listing with this query has, in its order."""
    answer = Success(v4=True, schema={"type": "array", "items": ITEM})
    operation = Operation("GET", "/things", query=documented, answer=answer, items="result")
    return [item["name"] for item in filtered(operation, ITEMS, query)]


@pytest.mark.parametrize(
    ("name", "schema", "value", "found"),
    [
        ("name", TEXT, "one", ["one"]),
        ("name", TEXT, "ONE", []),
        ("names", {"type": "array", "items": TEXT}, "one,two", ["one", "two"]),
        ("account.id", TEXT, "b", ["two", "Three"]),
        ("account_id", TEXT, "a", ["one"]),
        ("accountId", TEXT, "a", ["one"]),
        ("host", TEXT, "x", ["one", "Three"]),
        ("enabled", FLAG, "true", ["one"]),
        ("enabled", FLAG, "false", ["two", "Three"]),
        ("search", TEXT, "thr", ["Three"]),
        ("name.contains", TEXT, "T", ["two", "Three"]),
        ("name_prefix", TEXT, "th", ["Three"]),
        ("name.endsWith", TEXT, "o", ["two"]),
        ("fuzzyName", TEXT, "w", ["two"]),
        ("enabled.present", TEXT, "true", ["one", "two"]),
        ("enabled.absent", TEXT, "true", ["Three"]),
        ("name~neq", {"type": "array", "items": TEXT}, "one,two", ["Three"]),
        ("name.not", {"type": "array", "items": TEXT}, "one", ["two", "Three"]),
        ("since", MOMENT, "2026-02-01", ["two", "Three"]),
        ("until", TEXT, "2026-02-01", ["one", "two"]),
        ("before", TEXT, "2026-02-01T12:00:00Z", ["one", "two"]),
        ("created_after", TEXT, "2026-02-15T00:00:00+01:00", ["Three"]),
        ("max_created_at", TEXT, "2026-01-15", ["one"]),
        ("from", {"type": "number"}, "1771000000", ["Three"]),
        ("order", TEXT, "name", ["one", "Three", "two"]),
        ("order", TEXT, "-created_at", ["Three", "two", "one"]),
        ("sort_by", TEXT, "name:desc", ["two", "Three", "one"]),
        ("direction", TEXT, "desc", ["Three", "two", "one"]),
        ("desc", FLAG, "true", ["Three", "two", "one"]),
        ("limit", {"type": "integer"}, "2", ["one", "two"]),
        ("offset", {"type": "integer"}, "2", ["Three"]),
        ("include_deleted", FLAG, "false", ["one", "two", "Three"]),
        ("format", {"type": "string", "default": "json"}, "json", ["one", "two", "Three"]),
    ],
)
def test_a_filter_is_obeyed(name: str, schema: dict[str, Any], value: str, found: list[str]):
    assert names({name: value}, **{name: schema}) == found


@pytest.mark.parametrize(
    ("name", "schema", "value"),
    [
        ("colour", TEXT, "red"),
        ("include_deleted", FLAG, "true"),
        ("format", {"type": "string", "default": "json"}, "csv"),
        ("order", TEXT, "colour"),
        ("meta[name]", TEXT, "a"),
        ("min_weight", {"type": "number"}, "3"),
        ("name_exact", FLAG, "true"),
    ],
)
def test_a_filter_that_nobody_knows_is_refused_by_its_name(name: str, schema: dict[str, Any], value: str):
    with pytest.raises(ApiError, match=f"'{re.escape(name)}"):
        names({name: value}, **{name.partition("[")[0]: schema})


@pytest.mark.parametrize(("match", "found"), [("any", ["one", "two"]), ("all", []), (None, [])])
def test_filters_are_joined_as_asked_for(match: str | None, found: list[str]):
    query = {"name": "two", "account.id": "a"} | ({"match": match} if match else {})
    assert names(query, match=MATCH, name=TEXT, account={"type": "object", "properties": {"id": TEXT}}) == found


@pytest.mark.parametrize("value", ["yesterday", "2026-13-01", ""])
def test_what_is_no_moment_is_refused(value: str):
    with pytest.raises(ApiError, match="Invalid since"):
        names({"since": value}, since=MOMENT)


@given(st.dictionaries(st.sampled_from(["name", "created_at", "hosts"]), st.text(max_size=9), min_size=1))
def test_equality_filters_only_ever_leave_out(query: dict[str, str]):
    everything = names({}, **ITEM["properties"])
    assert set(names(query, **ITEM["properties"])) < set(everything)


async def test_a_parameter_that_nobody_documents_is_ignored_and_told(box: Sandbox, ask: Ask):
    reply = (await ask(box, "GET", "/zones?nmae=nothing.example")).json

    assert len(reply["result"]) == 20
    assert [each["message"] for each in reply["messages"]] == [
        "The parameter 'nmae' was ignored, as the API does: nobody documents it."
    ]


async def test_all_values_of_a_parameter_that_comes_several_times_count(box: Sandbox, ask: Ask):
    path = f"/accounts/{next(iter(box.accounts))}/devices/physical-devices"
    first, second, _ = box.add(path, count=3)

    found = await ask(box, "GET", f"{path}?id={first['id']}&id={second['id']}")

    assert [each["id"] for each in found.result] == [first["id"], second["id"]]


async def test_a_clean_up_removes_only_what_its_filter_names(box: Sandbox, ask: Ask):
    path = f"/zones/{next(iter(box.zones))}/filters"
    first, second = box.add(path, {"expression": "true"}, {"expression": "false"})
    await ask(box, "DELETE", f"{path}?id={first['id']}")
    assert [each["id"] for each in (await ask(box, "GET", path)).result] == [second["id"]]

    refused = await ask(box, "DELETE", f"{gateway_logs(box)}?filters=model")
    assert (refused.status, refused.codes) == (400, [10024])
    assert len((await ask(box, "GET", gateway_logs(box))).result) == 2


def gateway_logs(box: Sandbox) -> str:
    account = f"/accounts/{next(iter(box.accounts))}"
    gateways = f"{account}/ai-gateway/gateways"
    if not box._world.store.resources.collection(gateways):  # pyright: ignore[reportPrivateUsage]
        box.add(gateways, {"id": "mine"})
        box.add(f"{gateways}/mine/logs", count=2)
    return f"{gateways}/mine/logs"


async def test_what_is_only_to_be_tried_is_not_done(box: Sandbox, ask: Ask):
    path = f"/zones/{next(iter(box.zones))}/rulesets"
    (made,) = box.add(path, {"name": "mine"})

    refused = await ask(box, "DELETE", f"{path}/{made['id']}?dry_run=true")

    assert (refused.status, refused.codes) == (400, [10025])
    assert (await ask(box, "GET", f"{path}/{made['id']}")).result["name"] == "mine"


async def test_certificates_of_an_origin_are_those_of_the_zone_asked_for(box: Sandbox, ask: Ask):
    one, other = list(box.zones.values())[:2]
    for zone in (one, other):
        box.add("/certificates", {"hostnames": [f"www.{zone.name}"], "csr": "a", "request_type": "origin-rsa"})

    found = (await ask(box, "GET", f"/certificates?zone_id={one.id}")).result

    assert [each["hostnames"] for each in found] == [[f"www.{one.name}"]]
