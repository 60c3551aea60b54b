"""What the API sent is what a caller has, and what a caller sends back is what the API sent, with the changes made."""

import copy
import json
import pickle
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from cfapi import UNSET, Cloudflare, UnknownVariant, from_dict, to_dict, to_json
from cfapi._codec.model import Moment, model, renamed
from cfapi.testing import MemoryTransport, respond


@model
class Origin:
    host: str
    no_tls_verify: bool | None = renamed("noTLSVerify", default=None)


@model
class Rule:
    service: str
    hostname: str | None = None
    origin: Origin | None = renamed("originRequest", default=None)


@model
class Tunnel:
    id: str
    created_at: Moment | None = None
    ingress: list[Rule] | None = None
    by_name: dict[str, Rule] | None = None
    tags: list[str] | None = None
    odd: int | None = None


SENT: dict[str, Any] = {
    "id": "t",
    "warp-routing": {"enabled": True},
    "created_at": "2026-01-02T03:04:05Z",
    "ingress": [
        {"hostname": "a.example", "service": "http://a", "originRequest": {"host": "a", "http2Origin": True}},
        {"service": "http_status:404"},
    ],
    "by_name": {"b": {"service": "b", "x": None}},
    "tags": ["one"],
    "deleted_at": None,
}


def tunnel() -> Tunnel:
    return from_dict(Tunnel, SENT)


def test_a_member_that_no_field_has_is_an_attribute_at_any_depth():
    thing = tunnel()

    assert vars(thing)["id"] == "t"
    assert getattr(thing, "warp-routing") == {"enabled": True}
    assert thing.deleted_at is None  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    assert thing.ingress is not None
    assert thing.ingress[0].origin is not None
    assert thing.ingress[0].origin.http2Origin is True  # pyright: ignore[reportAttributeAccessIssue]
    assert thing.by_name is not None
    assert thing.by_name["b"].x is None  # pyright: ignore[reportAttributeAccessIssue]


def test_what_was_not_sent_is_no_attribute():
    with pytest.raises(AttributeError, match="'Tunnel' object has no attribute 'nonsense'"):
        tunnel().nonsense  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]


def test_what_was_read_is_written_as_it_came():
    assert to_dict(tunnel()) == SENT
    assert list(to_dict(tunnel())) == list(SENT)
    assert json.loads(to_json(tunnel())) == SENT


def test_looking_at_everything_changes_nothing():
    thing = tunnel()
    repr(thing)

    assert to_dict(thing) == SENT


def test_what_is_done_to_a_dict_is_not_done_to_the_object():
    thing = tunnel()
    written = to_dict(thing)

    written["warp-routing"]["enabled"] = False
    written["ingress"][0]["originRequest"]["http2Origin"] = False
    written["tags"].append("two")

    assert to_dict(thing) == SENT
    assert thing.tags == ["one"]


def test_one_field_that_is_assigned_is_all_that_changes():
    thing = tunnel()
    thing.tags = ["two"]

    assert to_dict(thing) == {**SENT, "tags": ["two"]}


def test_one_field_that_is_evolved_is_all_that_changes():
    assert to_dict(attrs.evolve(tunnel(), tags=None)) == {**SENT, "tags": None}


def test_a_nested_change_keeps_what_stands_beside_it():
    thing = tunnel()
    assert thing.ingress is not None
    thing.ingress[0].service = "http://b"
    assert thing.ingress[0].origin is not None
    thing.ingress[0].origin.no_tls_verify = True

    sent = copy.deepcopy(SENT)
    sent["ingress"][0]["service"] = "http://b"
    sent["ingress"][0]["originRequest"]["noTLSVerify"] = True
    assert to_dict(thing) == sent


def test_items_that_are_added_moved_or_removed_keep_their_own():
    thing = tunnel()
    assert thing.ingress is not None
    first, last = thing.ingress
    thing.ingress = [last, Rule(service="new", hostname="n"), first]

    assert to_dict(thing)["ingress"] == [
        SENT["ingress"][1],
        {"service": "new", "hostname": "n"},
        SENT["ingress"][0],
    ]


def test_a_list_that_is_changed_in_place_is_written_as_it_is_now():
    thing = tunnel()
    assert thing.tags is not None
    thing.tags.append("two")

    assert to_dict(thing) == {**SENT, "tags": ["one", "two"]}
    assert to_dict(tunnel()) == SENT


def test_an_absent_member_stays_absent_until_it_has_a_value():
    thing = tunnel()
    thing.odd = None

    assert "odd" not in to_dict(thing)
    thing.odd = 0
    assert to_dict(thing)["odd"] == 0


def test_unset_takes_a_member_out():
    assert "tags" not in to_dict(attrs.evolve(tunnel(), tags=UNSET))


def test_a_member_that_no_field_has_can_be_changed_and_added():
    thing = tunnel()
    setattr(thing, "warp-routing", {"enabled": False})
    thing.new_member = 1  # pyright: ignore[reportAttributeAccessIssue]

    assert to_dict(thing) == {**SENT, "warp-routing": {"enabled": False}, "new_member": 1}


@pytest.mark.parametrize("text", ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000Z", "2026-01-02T04:04:05+01:00"])
def test_a_moment_is_written_as_it_came_and_a_changed_one_as_rfc_3339(text: str):
    thing = from_dict(Tunnel, {"id": "t", "created_at": text})

    assert thing.created_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert to_dict(attrs.evolve(thing, odd=1))["created_at"] == text
    assert to_dict(attrs.evolve(thing, created_at=datetime(2027, 1, 1, tzinfo=UTC)))["created_at"] == (
        "2027-01-01T00:00:00Z"
    )


def test_values_of_other_types_than_the_schema_says_go_back_as_they_came():
    sent = {"id": 7, "odd": "seven", "tags": "one", "ingress": [None, {"service": None}], "by_name": []}

    thing = from_dict(Tunnel, sent)

    assert (thing.id, thing.odd, thing.tags) == (7, "seven", "one")
    assert to_dict(thing) == sent
    assert to_dict(attrs.evolve(thing, odd=1)) == {**sent, "odd": 1}


def test_a_required_member_that_is_missing_stays_missing():
    assert to_dict(attrs.evolve(from_dict(Tunnel, {"tags": []}), odd=1)) == {"tags": [], "odd": 1}


def pickled(thing: Any) -> Any:
    return pickle.loads(pickle.dumps(thing))  # noqa: S301  # our own


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, pickled])
def test_copies_and_pickles_are_equal_and_lose_nothing(twin: Any):
    thing = attrs.evolve(tunnel(), odd=1)

    assert twin(thing) == thing
    assert to_dict(twin(thing)) == to_dict(thing)
    assert twin(tunnel()) == tunnel()


def test_a_pickle_holds_its_own_object_and_not_its_page():
    page = from_dict(list[Tunnel], [{"id": "a"}, {"id": "b", "secret": "x" * 10_000}])

    assert len(pickle.dumps(page[0])) < 1000


def test_an_object_that_is_made_by_hand_is_written_without_its_defaults():
    assert to_dict(Rule(service="s", origin=Origin(host="h", no_tls_verify=True))) == {
        "service": "s",
        "originRequest": {"host": "h", "noTLSVerify": True},
    }


def test_from_dict_is_strict_where_it_is_asked_to_be():
    with pytest.raises(ValueError, match=r"Tunnel.odd: expected a whole number, got a string at \$\.odd"):
        from_dict(Tunnel, {"id": "t", "odd": "x"}, strict=True)


# --- over the wire


async def test_what_was_listed_is_written_as_it_came():
    zones = [{"id": "1", "name": "a.example", "unknown": {"deep": [1]}}, {"id": "2", "name": "b.example", "meta": None}]
    async with Cloudflare(
        "token", transport=MemoryTransport(lambda _: respond(zones, messages=[{"message": "m"}]))
    ) as cf:
        page = await cf.zones.list()

    assert to_dict(page) == zones
    assert to_dict(page.items[0]) == zones[0]
    assert (page.status, page.messages[0].message) == (200, "m")


async def test_a_read_change_write_sends_what_was_changed_and_nothing_else():
    config = {"ingress": [{"service": "http_status:404"}], "warp-routing": {"enabled": True}}
    transport = MemoryTransport(lambda _: respond({"config": config, "version": 1}))
    async with Cloudflare("token", transport=transport) as cf:
        configurations = cf.zero_trust.tunnels.cloudflared.configurations
        read: Any = await configurations.get("t", account_id="a")
        await configurations.update("t", account_id="a", config=read.config)

    body = transport.requests[-1].body
    assert isinstance(body, bytes)
    assert json.loads(body) == {"config": config}


async def test_the_envelope_of_a_typed_call_is_within_reach():
    transport = MemoryTransport(
        lambda _: respond(
            {"id": "z", "name": "a.example"}, messages=[{"code": 1, "message": "m"}], headers={"X-A": "1"}
        )
    )
    async with Cloudflare("token", transport=transport) as cf:
        envelope = await cf.zones.get(zone_id="z").envelope()

    assert (envelope.result.name, envelope.status, envelope.headers["x-a"]) == ("a.example", 200, "1")
    assert envelope.messages[0].code == 1
    assert to_dict(envelope)["result"] == {"id": "z", "name": "a.example"}


def test_an_unknown_variant_is_written_as_it_came():
    assert to_dict(UnknownVariant(type="new", deep={"a": [1]})) == {"type": "new", "deep": {"a": [1]}}
