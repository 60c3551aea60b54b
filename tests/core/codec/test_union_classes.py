"""Unions that are a class which their variants inherit from."""

# pyright: reportIncompatibleVariableOverride=false

import json
from typing import Any, Literal

import pytest

from cfapi import UnknownVariant
from cfapi._codec.decoding import Codec, Undecodable, decoder_of
from cfapi._codec.introspection import classes_in, is_union, members_of, tagged
from cfapi._core import model, union
from cfapi._core.wire_names import with_wire_names
from tests.support.codec import decode, read_leniently


@union
class Mail:
    type: Literal["A", "MX"]
    name: str
    content: str | None
    priority: int | None


@model
class A(Mail):
    type: Literal["A"]
    name: str
    content: str | None = None


@model
class MX(Mail):
    type: Literal["MX"]
    name: str
    priority: int


@model
class Batch:
    posts: list[Mail] | None = None
    latest: Mail | None = None


MX_1: dict[str, Any] = {"type": "MX", "name": "m", "priority": 1}


def test_what_a_variant_lacks_is_none() -> None:
    mail: Mail = MX(type="MX", name="m", priority=1)

    assert mail.content is None
    assert A(type="A", name="a").priority is None


def test_a_field_that_a_variant_must_have_is_still_wanted() -> None:
    with pytest.raises(TypeError, match="priority"):
        MX(type="MX", name="m")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_a_field_that_a_response_must_have_is_missed_there() -> None:
    with pytest.raises(Undecodable, match="required field is missing"):
        decode(b'[{"type": "MX", "name": "m"}]', list[Mail], strict=True)


def test_its_members_are_its_variants_in_order() -> None:
    assert is_union(Mail)
    assert not is_union(A)
    assert members_of(Mail) == (A, MX)
    assert members_of(Mail | None) == (A, MX, type(None))
    assert classes_in(Batch) == {Batch, A, MX}


def test_its_variants_are_told_apart_by_their_tag() -> None:
    tags = tagged(Mail)

    assert tags is not None
    assert (tags.field, tags.variants) == ("type", {"A": A, "MX": MX})


def test_a_list_of_it_decodes_fast() -> None:
    assert decoder_of(list[Mail], frozenset()) is not None
    assert decode(json.dumps([MX_1, {"type": "A", "name": "a"}]).encode(), list[Mail]) == [
        MX(type="MX", name="m", priority=1),
        A(type="A", name="a"),
    ]


@pytest.mark.parametrize("kind", [Mail, Mail | None])
def test_one_of_it_is_read_as_its_variant(kind: Any) -> None:
    assert decode(json.dumps(MX_1).encode(), kind) == MX(type="MX", name="m", priority=1)
    assert read_leniently(MX_1, kind) == (MX(type="MX", name="m", priority=1), [])


def test_inside_another_class_it_is_read_as_its_variant() -> None:
    batch = decode(json.dumps({"posts": [MX_1], "latest": MX_1}).encode(), Batch)

    assert batch == Batch(posts=[MX(type="MX", name="m", priority=1)], latest=MX(type="MX", name="m", priority=1))


def test_an_object_of_an_unknown_kind_keeps_its_fields() -> None:
    (found,) = Codec().decode(b'[{"type": "NEW", "name": "n"}]', list[Mail])

    assert isinstance(found, UnknownVariant)
    assert found.name == "n"


def test_a_mapping_for_it_is_written_with_the_names_of_its_variant() -> None:
    assert with_wire_names(MX_1, Mail) == MX_1
