"""The lenient reader by itself: what it keeps, what it notes, and how it tells kinds apart."""

import pickle
from copy import deepcopy
from datetime import date
from typing import Annotated, Any, Literal

import msgspec
import pytest

from cfapi import UnknownVariant
from cfapi._codec.introspection import tagged
from cfapi._codec.lenient import Mismatch, json_kind
from cfapi._codec.model import Moment
from tests.support.codec import read_leniently
from tests.support.response_shapes import (
    ARecord,
    Batch,
    ByCount,
    ByName,
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


def noted(value: object, kind: Any) -> list[str]:
    return list(map(str, read_leniently(value, kind)[1]))


# --- what is kept


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("text", int),
        (7, str),
        ([1], str),
        ({"a": 1}, list[int]),
        ("no date", Moment),
        ("no date", date),
        ("c", Literal["a", "b"]),
        (1, bool),
        (None, str),
        (7, str | None),
        (7, list[str] | None),
        ([], Zone),
    ],
)
def test_what_does_not_fit_stays_as_it_came(value: object, kind: Any):
    kept, mismatches = read_leniently(value, kind)

    assert kept is value
    assert len(mismatches) == 1


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (3, int),
        (3.0, int),
        (3, float),
        (True, bool),
        (None, None),
        (None, str | None),
        ("a", Literal["a", "b"]),
        ("new", Literal["a", "b"] | str),  # noqa: PYI051  # as generated
        (1, Literal[1, 2]),
        (True, Literal[True]),
        ([1, "a", None], list[Any]),
        ({"a": [1]}, dict[str, Any]),
        ("x", Annotated[str, msgspec.Meta(description="text")]),
    ],
)
def test_what_fits_is_read_without_a_note(value: object, kind: Any):
    assert read_leniently(value, kind) == (value, [])


@pytest.mark.parametrize(("value", "kind"), [(True, Literal[1]), (1, Literal[True]), (1.5, int), (True, float)])
def test_values_that_python_holds_to_be_equal_are_not_mixed_up(value: object, kind: Any):
    assert len(noted(value, kind)) == 1


def test_a_class_within_itself_is_read_at_any_depth():
    node, mismatches = read_leniently({"id": "1", "next": {"id": "2", "children": [{"id": "3"}, {}]}}, Node)

    assert node.next.children[0] == Node(id="3")
    assert list(map(str, mismatches)) == ["Node.id: a required field is missing at $.next.children[1].id"]


def test_several_differences_are_all_noted_in_the_order_of_the_class():
    value = {"name": 1, "owner": {"id": "o", "email": 2}, "hosts": [3]}

    assert [note.split(":")[0] for note in noted(value, Zone)] == ["Zone.id", "Owner.email", "Zone.name", "Zone.hosts"]


def test_a_note_names_the_class_the_field_and_the_place():
    (mismatch,) = read_leniently([{"id": "z", "owner": {"id": 7}}], list[Zone])[1]

    assert mismatch == Mismatch("Owner", "id", "$[0].owner.id", "expected a string, got a number")


def test_a_note_outside_of_classes_names_the_place():
    assert noted(["a", 1], list[str]) == ["expected a string, got a number at $[1]"]


def test_a_field_is_named_as_in_python_and_its_place_as_on_the_wire():
    assert noted({"id": "l", "newValue": 7}, Log) == ["Log.new_value: expected a string, got a number at $.newValue"]


def test_one_reading_leaves_nothing_to_the_next():
    assert len(noted({"id": 7}, Owner)) == 1
    assert noted({"id": "o"}, Owner) == []


# --- unions


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"count": 1}, ByCount(count=1)),
        ({"name": "n"}, ByName(name="n")),
        ({"name": "n", "other": 1}, ByName(name="n")),
        (None, None),
        ("text", "text"),
    ],
)
def test_a_union_without_a_tag_is_read_as_the_class_that_fits_best(value: object, expected: object):
    assert read_leniently(value, ByCount | ByName | str | None) == (expected, [])


def test_only_the_notes_of_the_best_reading_are_kept():
    reading, mismatches = read_leniently({"name": 7}, ByCount | ByName)

    assert reading == ByName(name=7)  # pyright: ignore[reportArgumentType]
    assert list(map(str, mismatches)) == ["ByName.name: expected a string, got a number at $.name"]


def test_a_value_of_no_member_names_them_all():
    assert noted([], int | str | None) == ["expected int or str, got a list at $"]


def test_variants_within_a_class_are_told_apart():
    batch, mismatches = read_leniently(
        {"posts": [{"type": "SPF", "id": "1"}, {"type": "A", "id": "2"}], "first": {"type": "MX", "id": "3"}}, Batch
    )

    assert batch == Batch(
        posts=[TextRecord(type="SPF", id="1"), ARecord(type="A", id="2")], first=MXRecord(type="MX", id="3")
    )
    assert mismatches == []


def test_a_variant_that_holds_a_union_is_read():
    assert read_leniently({"type": "wrapper", "record": {"type": "A", "id": "1"}}, Wrapper | Plain) == (
        Wrapper(type="wrapper", record=ARecord(type="A", id="1")),
        [],
    )


def test_an_unknown_variant_has_the_fields_as_they_came():
    variant, mismatches = read_leniently({"type": "new", "self": 1, "two words": 2, "deep": {"a": []}}, Record)

    assert (variant.type, variant.self, getattr(variant, "two words"), variant.deep) == ("new", 1, 2, {"a": []})
    assert len(mismatches) == 1


def test_an_unknown_variant_pickles_copies_and_compares():
    variant = UnknownVariant(type="new", deep={"a": [1]})

    assert pickle.loads(pickle.dumps(variant)) == deepcopy(variant) == variant  # noqa: S301
    assert variant != UnknownVariant(type="new")


# --- the shapes of types


def test_classes_are_told_apart_by_a_field_that_is_a_literal_in_all_of_them():
    tags = tagged(Record)

    assert tags is not None
    assert tags.field == "type"
    assert tags.variants == {"A": ARecord, "MX": MXRecord, "TXT": TextRecord, "SPF": TextRecord}


@pytest.mark.parametrize("kind", [ByCount | ByName, ARecord | ByName, ARecord | None, str | int, ARecord])
def test_other_unions_have_no_tag(kind: Any):
    assert tagged(kind) is None


def test_a_tag_that_is_not_the_first_field_is_found():
    tags = tagged(LooseA | LooseB | None)

    assert tags is not None
    assert tags.field == "type"


@pytest.mark.parametrize(
    ("value", "kind"),
    [(None, "null"), (True, "a boolean"), ("", "a string"), ([], "a list"), ({}, "an object"), (1, "a number")],
)
def test_json_kinds_have_names(value: object, kind: str):
    assert json_kind(value) == kind
