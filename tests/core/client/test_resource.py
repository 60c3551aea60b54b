"""How a method's arguments become a call."""

import warnings
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cfapi import ArgumentError, Cloudflare
from cfapi._codec.model import model, renamed
from cfapi._core.arguments import bind, expand_path
from cfapi._core.resource import Resource, _warn_once, deprecated
from cfapi._core.wire_names import with_wire_names
from cfapi.api.dns.records import ARecordParam
from tests.support.loopback import ok, serving

# --- argument bindings


@pytest.mark.parametrize(
    ("verb", "binding", "found"),
    [
        ("GET", {}, {"query": {"a": 1, "b": 2}}),
        ("DELETE", {}, {"query": {"a": 1, "b": 2}}),
        ("POST", {}, {"body": {"a": 1, "b": 2}}),
        ("POST", {"query": "a"}, {"query": {"a": 1}, "body": {"b": 2}}),
        ("DELETE", {"body": "a"}, {"query": {"b": 2}, "body": {"a": 1}}),
        ("GET", {"wire": {"a": "A-a"}}, {"query": {"A-a": 1, "b": 2}}),
        ("GET", {"headers": {"a": "X-A"}}, {"headers": {"X-A": 1}, "query": {"b": 2}}),
        ("PUT", {"whole": "a", "query": "b"}, {"body": 1, "query": {"b": 2}}),
        ("PUT", {"form": True}, {"form": {"a": 1, "b": 2}}),
        ("PUT", {"content": "a", "content_type": "text/plain", "query": "b"}, {"content": 1, "query": {"b": 2}}),
    ],
)
def test_every_argument_goes_to_its_place(verb: str, binding: Any, found: dict[str, Any]):
    given = {"self": None, "id": "x", "a": 1, "b": 2}

    assert {**bind(verb, "/things/{id}", given, binding)} == {**found, **_typed(binding)}


def _typed(binding: Any) -> dict[str, Any]:
    return {"content_type": binding["content_type"]} if "content_type" in binding else {}


def test_a_path_takes_either_an_account_or_a_zone():
    assert (
        expand_path("{scope}/rulesets/{id}", {"account_id": "a", "zone_id": None, "id": "r"})
        == "/accounts/a/rulesets/r"
    )
    assert (
        expand_path("{scope}/rulesets/{id}", {"account_id": None, "zone_id": "z", "id": "r"}) == "/zones/z/rulesets/r"
    )


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda key: key not in (".", "..")))
@example("ä²Ⅷ")
def test_any_text_is_one_segment_of_a_path(key: str):
    path = expand_path("/keys/{key}/value", {"key": key})

    assert path.isascii()
    assert [unquote(segment) for segment in path.split("/")] == ["", "keys", key, "value"]


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda cf: cf.rulesets.list(), "exactly one of account_id and zone_id"),
        (lambda cf: cf.rulesets.list(account_id="a", zone_id="z"), "exactly one of account_id and zone_id"),
        (lambda cf: cf.zones.get(zone_id=""), "zone_id"),
    ],
)
async def test_what_is_wrong_with_an_argument_is_said_before_anything_is_sent(call: Any, error: str):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match=error):
            await call(cf)

        assert server.seen == []


@pytest.mark.parametrize(
    ("arguments", "error"), [({}, "missing.*'zone_id'"), ({"zone_id": "z", "colour": 1}, "unexpected.*'colour'")]
)
def test_arguments_that_are_missing_or_unknown_are_named(arguments: Any, error: str):
    with pytest.raises(TypeError, match=rf"get\(\).*{error}"):
        _ = Cloudflare("token").zones.get(**arguments)


# --- nested names


async def test_dicts_and_classes_send_the_same():
    as_class = ARecordParam(type="A", name="www", content="192.0.2.1", ttl=1, settings=None)
    as_dict = {"type": "A", "name": "www", "content": "192.0.2.1", "ttl": 1}
    async with serving(ok({})) as server, server.client() as cf:
        await cf.dns.records.batch(zone_id="z", posts=[as_class])
        await cf.dns.records.batch(zone_id="z", posts=[as_dict])

        sent = [{name: value for name, value in seen.json["posts"][0].items() if value} for seen in server.seen]
        assert sent == [as_dict, as_dict]


@model
class Move:
    from_: str = renamed("from")
    steps: list["Move"] | None = None


@pytest.mark.parametrize("key", ["from_", "from"])
def test_dicts_may_use_python_names_or_those_of_the_api_at_any_depth(key: str):
    given = {key: "a", "steps": [{key: "b"}], "other": 1}

    assert with_wire_names(given, Move) == {"from": "a", "steps": [{"from": "b"}], "other": 1}
    assert with_wire_names([given], list[Move]) == [{"from": "a", "steps": [{"from": "b"}], "other": 1}]
    assert with_wire_names({"x": {key: "a"}}, dict[str, Move]) == {"x": {"from": "a"}}
    assert with_wire_names(given, Any) == given


# --- deprecations


class Old(Resource):
    @deprecated("old.list is deprecated; use new.list")
    def list(self, *, name: str = "") -> str:
        """List."""
        return name


def test_a_deprecated_call_warns_once_where_it_is_made():
    _warn_once.cache_clear()
    old = Old(None)  # type: ignore[arg-type]

    with pytest.warns(DeprecationWarning, match=r"old\.list is deprecated; use new\.list") as caught:
        assert old.list(name="a") == "a"
    assert caught[0].filename == __file__

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert old.list(name="b") == "b"


async def test_a_deprecated_operation_still_works_and_names_what_replaces_it():
    _warn_once.cache_clear()
    async with serving(ok([])) as server, server.client() as cf:
        with pytest.warns(DeprecationWarning, match=r"use registrar\.registrations\.list"):
            assert await cf.registrar.domains.list(account_id="a").collect() == []

        assert cf.operation("registrar.domains.list").replacement == "registrar.registrations.list"
