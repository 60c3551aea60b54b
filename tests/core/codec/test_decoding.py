"""JSON bytes to typed values: the fast way, the lenient way, and what is reported of the difference."""

import json
import logging
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import UnknownVariant
from cfapi._codec.decoding import Codec, Undecodable, decode_plain, decoder_of
from tests.support.codec import decode, read_leniently
from tests.support.properties import CALM
from tests.support.response_shapes import (
    FITTING,
    PLAIN_JSON,
    ZONE,
    ARecord,
    Batch,
    Log,
    LooseA,
    LooseB,
    MXRecord,
    Node,
    Owner,
    Plain,
    Record,
    TextRecord,
    Wrapper,
    Zone,
)

SOMETHING = st.sampled_from(FITTING).flatmap(lambda pair: st.tuples(st.just(pair[0]), pair[1]))
OWNER = {"id": "o"}
Caplog = pytest.LogCaptureFixture


def raw(value: object) -> bytes:
    return json.dumps(value).encode()


@pytest.fixture(autouse=True)
def drift_is_logged(caplog: Caplog) -> None:
    caplog.set_level(logging.INFO, "cfapi.drift")


def drifts(caplog: Caplog) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "cfapi.drift"]


@pytest.fixture
def caplog(caplog: Caplog) -> Caplog:
    caplog.set_level(logging.DEBUG, "cfapi")
    return caplog


# --- good input


@CALM
@given(SOMETHING)
def test_both_ways_of_reading_agree_on_what_fits(something: tuple[Any, Any]):
    kind, value = something

    leniently, mismatches = read_leniently(value, kind)

    assert mismatches == []
    assert decode(raw(value), kind) == leniently
    assert decode(raw(value), kind, strict=True) == leniently


@CALM
@given(SOMETHING)
def test_an_envelope_read_at_once_holds_the_same_result(something: tuple[Any, Any]):
    kind, value = something

    wire = Codec().decode_envelope(raw({"success": True, "result": value, "result_info": {"page": 1}}), kind)

    if wire is not None:
        assert wire.result == decode(raw(value), kind)
        assert wire.result_info == {"page": 1}


@pytest.mark.parametrize(
    "kind", [list[Zone], list[Record], dict[str, Zone], list[Log], Batch, list[Wrapper | Plain], Any]
)
def test_models_are_decoded_fast_with_renamed_fields_and_unions_at_any_depth(kind: Any):
    decoder = decoder_of(kind, frozenset())

    assert decoder is not None
    assert decoder.exact


@pytest.mark.parametrize("kind", [list[Node]])
def test_of_a_class_that_holds_itself_the_inner_ones_are_read_when_they_are_asked_for(kind: Any):
    decoder = decoder_of(kind, frozenset())

    assert decoder is not None
    assert not decoder.exact


def test_renamed_fields_have_their_python_names():
    assert decode(b'[{"id": "l", "newValue": "n", "from": "f"}]', list[Log]) == [
        Log(id="l", new_value="n", is_from="f")
    ]


LOG = {"id": "l", "newValue": "n", "from": "f"}


@pytest.mark.parametrize("id", ["l", 7], ids=["as its schema", "odd"])
@pytest.mark.parametrize(
    ("kind", "around"),
    [
        (Log, lambda log: log),
        (list[Log] | None, lambda log: [log]),
        (dict[str, list[Log]], lambda log: {"a": [log]}),
        (dict[str, list[Log] | None], lambda log: {"a": [log], "b": None}),
    ],
)
def test_renamed_fields_have_their_python_names_at_any_depth(kind: Any, around: Any, id: Any):
    found = decode(raw(around({**LOG, "id": id})), kind)

    assert found == around(Log(id=id, new_value="n", is_from="f"))


def test_records_of_several_classes_keep_their_order():
    listed = [{"type": kind, "id": str(place)} for place, kind in enumerate(["A", "MX", "A", "SPF", "TXT", "MX"])]

    records = decode(raw(listed), list[Record])

    assert [type(record) for record in records] == [ARecord, MXRecord, ARecord, TextRecord, TextRecord, MXRecord]
    assert [record.id for record in records] == list("012345")


def test_the_class_that_came_last_does_not_sway_the_next_page():
    mixed = raw({"success": True, "result": [{"type": "A", "id": "1"}, {"type": "MX", "id": "2"}]})
    decode(b'[{"type": "MX", "id": "0"}]', list[Record])

    assert Codec().decode_envelope(mixed, list[Record]) is not None
    assert decode(b'[{"type": "A", "id": "1"}]', list[Record]) == [ARecord(type="A", id="1")]
    assert decode(b"[]", list[Record]) == []


@pytest.mark.parametrize("tag", [{}, {"type": None}])
@pytest.mark.parametrize("before", ["A", "B"])
def test_an_object_without_its_tag_is_the_variant_that_fits_it_best(tag: Any, before: str):
    kind = list[LooseA | LooseB]
    codec = Codec()
    codec.decode(raw([{"type": before}]), kind)

    assert codec.decode(raw([{"x": 1, **tag}, {"y": 1, **tag}]), kind, strict=True) == [LooseA(x=1), LooseB(y=1)]


@pytest.mark.parametrize("item", [{}, {"z": 1}, {"x": 1, "y": 1}])
def test_an_object_without_its_tag_that_fits_several_variants_is_an_unknown_one(item: Any):
    assert decode(raw([item]), list[LooseA | LooseB]) == [UnknownVariant(**item)]


def test_pages_are_made_of_fresh_objects():
    one, other = (decode(b'[{"id": "z", "owner": {"id": "o"}, "hosts": []}]', list[Zone]) for _ in range(2))

    assert one == other
    assert one[0] is not other[0]
    assert one[0].hosts is not other[0].hosts


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-02-02T11:20:25.403338Z", datetime(2023, 2, 2, 11, 20, 25, 403338, UTC)),
        ("2023-03-07T23:26:12.000000Z", datetime(2023, 3, 7, 23, 26, 12, 0, UTC)),
        ("2023-02-02T11:20:25Z", datetime(2023, 2, 2, 11, 20, 25, 0, UTC)),
        ("2023-02-02T11:20:25.4Z", datetime(2023, 2, 2, 11, 20, 25, 400000, UTC)),
        ("2023-02-02T11:20:25.403338123Z", datetime(2023, 2, 2, 11, 20, 25, 403338, UTC)),
        ("2023-02-02T11:20:25", datetime(2023, 2, 2, 11, 20, 25, 0, UTC)),
        ("2023-02-02T11:20:25.403338", datetime(2023, 2, 2, 11, 20, 25, 403338, UTC)),
        ("2023-02-02T11:20:25+02:00", datetime(2023, 2, 2, 11, 20, 25, 0, timezone(timedelta(hours=2)))),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_timestamps_become_aware_moments(text: str, moment: datetime, strict: bool, caplog: Caplog):
    zone = decode(raw({"id": "z", "owner": OWNER, "created_on": text}), Zone, strict=strict)

    assert zone.created_on == moment
    assert zone.created_on is not None
    assert zone.created_on.utcoffset() == moment.utcoffset()
    assert drifts(caplog) == []


def test_numbers_of_either_kind_are_numbers():
    zone = decode(b'{"id": "z", "owner": {"id": "o"}, "ttl": 300.0, "share": 1, "price": 5}', Zone)

    assert (zone.ttl, type(zone.ttl)) == (300, int)
    assert (zone.share, type(zone.share)) == (1.0, float)
    assert (zone.price, type(zone.price)) == (5, int)


def test_unknown_values_of_an_open_enum_are_no_difference(caplog: Caplog):
    zone = decode(b'{"id": "z", "owner": {"id": "o"}, "status": "brand new"}', Zone, strict=True)

    assert zone.status == "brand new"
    assert drifts(caplog) == []


@pytest.mark.parametrize("kind", [Zone, list[Log], list[Record]])
def test_unknown_fields_never_hurt(kind: Any, caplog: Caplog):
    value: Any = {"id": "z", "owner": OWNER, "type": "A", "brand_new": {"deep": [1]}}

    decode(raw(value if kind is Zone else [value]), kind, strict=True)

    assert drifts(caplog) == []


# --- input that differs


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"kind": "secondary"}, "kind", "expected one of 'full', 'partial', got another value"),
        ({"paused": "yes"}, "paused", "expected true or false, got a string"),
        ({"ttl": "300"}, "ttl", "expected a whole number, got a string"),
        ({"ttl": 1.5}, "ttl", "expected a whole number, got a number"),
        ({"ttl": True}, "ttl", "expected a whole number, got a boolean"),
        ({"share": "1.5"}, "share", "expected a number, got a string"),
        ({"name": 7}, "name", "expected a string, got a number"),
        ({"id": None}, "id", "expected a string, got null"),
        ({"owner": "o"}, "owner", "expected an object, got a string"),
        ({"owner": []}, "owner", "expected an object, got a list"),
        ({"hosts": "a.example"}, "hosts", "expected a list, got a string"),
        ({"tags": []}, "tags", "expected an object, got a list"),
        ({"created_on": "not a date"}, "created_on", "expected a date with time, got a string"),
        ({"created_on": ""}, "created_on", "expected a date with time, got a string"),
        ({"created_on": 1675336825}, "created_on", "expected a date with time, got a number"),
        ({"created_on": "2023-02-30T00:00:00Z"}, "created_on", "expected a date with time, got a string"),
        ({"day": "2023-02-02T00:00:00Z"}, "day", "expected a date, got a string"),
    ],
)
def test_a_value_of_a_wrong_type_stays_as_it_came(changes: Any, field: str, problem: str, caplog: Caplog):
    value = {"id": "z", "owner": OWNER, "name": "example.com", **changes}

    (zone,) = decode(raw([value]), list[Zone])

    assert getattr(zone, field) == changes[field]
    assert zone.paused == changes.get("paused")
    assert drifts(caplog) == [f"The API differs from its schema: Zone.{field}: {problem} at $[0].{field}."]


def test_a_missing_required_field_becomes_none(caplog: Caplog):
    zone = decode(b'{"id": "z", "owner": {}}', Zone)

    assert zone == Zone(id="z", owner=Owner(id=None))  # pyright: ignore[reportArgumentType]
    assert drifts(caplog) == ["The API differs from its schema: Owner.id: a required field is missing at $.owner.id."]


def test_items_within_lists_and_mappings_are_kept_one_by_one(caplog: Caplog):
    value = {"id": "z", "owner": OWNER, "hosts": ["a", 1, None], "counts": {"a": 1, "b": "two"}}

    zone = decode(raw(value), Zone)

    assert (zone.hosts, zone.counts) == (["a", 1, None], {"a": 1, "b": "two"})
    assert [drift.split(" at ")[1] for drift in drifts(caplog)] == ["$.hosts[1].", "$.counts.b."]


def test_an_object_of_an_unknown_kind_keeps_its_fields(caplog: Caplog):
    listed = [{"type": "A", "id": "1"}, {"type": "SMIMEA", "id": "2", "usage": 3}]

    records = decode(raw(listed), list[Record])

    assert records == [ARecord(type="A", id="1"), UnknownVariant(type="SMIMEA", id="2", usage=3)]
    assert drifts(caplog) == [
        "The API differs from its schema: ARecord | MXRecord | TextRecord.type: an unknown variant at $[1].type."
    ]


@pytest.mark.parametrize("tag", [None, ["A"], {"a": 1}, 7, True, 1.5, ""])
def test_a_tag_of_any_shape_is_an_unknown_kind(tag: object):
    assert decode(raw([{"type": tag, "id": "1"}]), list[Record]) == [UnknownVariant(type=tag, id="1")]


@pytest.mark.parametrize("item", [None, 7, "text", []])
def test_an_item_that_is_no_object_stays_as_it_came(item: object):
    assert decode(raw([{"type": "A", "id": "1"}, item]), list[Record]) == [ARecord(type="A", id="1"), item]
    assert decode(raw([item]), list[Zone]) == [item]


def test_one_odd_record_in_a_hundred_costs_only_its_own_field(caplog: Caplog):
    listed: list[Any] = [{"type": "MX", "id": str(place), "priority": place} for place in range(100)]
    listed[57]["priority"] = "low"

    records = decode(raw(listed), list[Record])

    assert [getattr(record, "priority", None) for record in records] == [*range(57), "low", *range(58, 100)]
    assert {type(record) for record in records} == {MXRecord}
    assert len(drifts(caplog)) == 1


def test_a_difference_is_reported_once_for_each_class_and_field(caplog: Caplog):
    odd = raw([{"id": 1, "owner": OWNER, "name": 2}, {"id": 3, "owner": {"id": 4}}])

    codec = Codec()

    for _ in range(3):
        codec.decode(odd, list[Zone])

    assert [drift.split(":")[1].strip() for drift in drifts(caplog)] == ["Zone.id", "Zone.name", "Owner.id"]


def test_unknown_kinds_of_two_unions_are_both_reported(caplog: Caplog):
    codec = Codec()

    codec.decode(b'[{"type": "new"}]', list[Record])
    codec.decode(b'[{"type": "new"}]', list[LooseA | LooseB])

    assert len(drifts(caplog)) == 2


@CALM
@given(st.sampled_from(FITTING), PLAIN_JSON)
def test_no_json_whatsoever_breaks_the_lenient_reading(pair: tuple[Any, Any], value: object):
    kind, _ = pair

    decode(raw(value), kind)


@CALM
@given(st.sampled_from(FITTING), PLAIN_JSON)
def test_strict_reading_refuses_exactly_what_lenient_reading_notes(pair: tuple[Any, Any], value: object):
    kind, _ = pair
    _, mismatches = read_leniently(value, kind)

    if mismatches:
        with pytest.raises(Undecodable, match=r"\$"):
            decode(raw(value), kind, strict=True)
    else:
        decode(raw(value), kind, strict=True)


SECRET = "s3cret-value"


@CALM
@given(ZONE, st.data())
def test_no_value_is_ever_told(zone: dict[str, Any], data: st.DataObject):
    for field in data.draw(st.sets(st.sampled_from(sorted(zone)))):
        zone[field] = data.draw(st.sampled_from([SECRET, [SECRET], {"key": SECRET}, [[SECRET]]]))

    _, mismatches = read_leniently(zone, Zone)

    assert SECRET not in "".join(map(str, mismatches))
    if mismatches:
        with pytest.raises(Undecodable) as caught:
            decode(raw(zone), Zone, strict=True)
        assert SECRET not in str(caught.value)


# --- strict


@pytest.mark.parametrize(
    ("value", "kind", "place"),
    [
        ([{"id": "z", "owner": {"id": 5}}], list[Zone], "$[0].owner.id"),
        ([{"id": "z"}], list[Zone], "$[0].owner"),
        ({"id": "n", "children": [{"id": "m"}, {"id": 0}]}, Node, "$.children[1].id"),
        ([{"id": "l", "newValue": 5}], list[Log], "$[0].newValue"),
        ([{"type": "A", "id": "1"}, {"type": "new"}], list[Record], "$[1].type"),
        ({"posts": [{"type": "MX", "id": "1", "priority": "x"}]}, Batch, "$.posts[0].priority"),
        ({"id": "z", "owner": OWNER, "kind": "other"}, Zone, "$.kind"),
        ({"id": "z", "owner": OWNER, "counts": {"a": "b"}}, Zone, "$.counts.a"),
        (7, list[Zone], "$"),
    ],
)
def test_strict_reading_says_where_it_does_not_fit(value: object, kind: Any, place: str):
    with pytest.raises(Undecodable) as caught:
        decode(raw(value), kind, strict=True)

    assert str(caught.value).endswith(f" at {place}")


def test_strict_reading_reports_no_drift(caplog: Caplog):
    with pytest.raises(Undecodable):
        decode(b"[{}]", list[Zone], strict=True)

    assert drifts(caplog) == []


# --- bytes that are no JSON

DEEP = b"[" * 100_000 + b"]" * 100_000
NO_JSON = [b"", b"{", b"<html>", b'{"a": 1,}', b"[1, 2", b"nul", b'"\xff"', b'{"id": "\xff"}', b"\x00", b"1e999", DEEP]


@pytest.mark.parametrize("kind", [Any, Zone, list[Log], list[Record], str])
@pytest.mark.parametrize("body", NO_JSON, ids=lambda body: str(body[:12]))
def test_bytes_that_are_no_json_are_undecodable(body: bytes, kind: Any):
    with pytest.raises(Undecodable):
        decode(body, kind)


@pytest.mark.parametrize("body", NO_JSON, ids=lambda body: str(body[:12]))
def test_bytes_that_are_no_json_have_no_plain_value(body: bytes):
    with pytest.raises(Undecodable):
        decode_plain(body)


@pytest.mark.parametrize("body", NO_JSON, ids=lambda body: str(body[:12]))
def test_bytes_that_are_no_json_are_no_envelope(body: bytes):
    assert Codec().decode_envelope(body, Zone) is None
    assert Codec().decode_envelope(b'{"success": true, "result": ' + body + b"}", list[Record]) is None


def test_a_value_nested_deeper_than_can_be_read_is_undecodable():
    value = b'{"id": 1, "next": ' * 400 + b"null" + b"}" * 400

    with pytest.raises(Undecodable):
        decode(value, Node)


def test_undecoded_json_is_read_like_bytes():
    assert decode(msgspec.Raw(b'{"id": "o"}'), Owner) == Owner(id="o")
