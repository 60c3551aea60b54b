"""How deeply plain values may nest."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi._codec.depth import DEEPEST, is_too_deep, shallow
from cfapi._codec.envelope import parse_messages
from cfapi._codec.model import model
from cfapi._codec.sources import Body
from cfapi.errors import ArgumentError


def nested(depth: int) -> str:
    return "[" * depth + "1" + "]" * depth


@given(st.integers(1, 2 * DEEPEST), st.booleans())
def test_what_nests_too_deeply_becomes_its_text(depth: int, in_objects: bool):
    text = '{"a":' * depth + "1" + "}" * depth if in_objects else nested(depth)
    value = json.loads(text)
    assert is_too_deep(value) == (depth > DEEPEST)

    cut = shallow(value)

    assert not is_too_deep(cut)
    assert (cut == json.loads(text)) == (depth <= DEEPEST)


@pytest.mark.parametrize("scalar", [None, 1, "text", [], {}])
def test_what_does_not_nest_stays(scalar: object):
    assert not is_too_deep(scalar)
    assert shallow(scalar) == scalar


def test_the_json_that_an_object_came_from_is_read_as_far_as_python_can_use_it():
    assert not is_too_deep(Body(nested(5 * DEEPEST).encode()).value)


def test_an_object_with_a_value_as_deep_as_the_stack_is_shown_without_its_depth():
    @model
    class Thing:
        value: object

    deep: object = 1
    for _ in range(200_000):
        deep = [deep]
    shown = repr(Thing(value=deep))
    while isinstance(deep, list):  # taken apart from outside, as its end would be as deep
        (deep,) = deep

    assert shown.endswith("Thing(value=[[…]])")


ABYSS = 200_000
"""Far deeper than any stack."""


def abyss() -> list[Any]:
    deep: list[Any] = []
    for _ in range(ABYSS):
        deep = [deep]
    return deep


def test_what_is_deeper_than_any_stack_is_cut_as_well():
    assert "…" in str(shallow([abyss()]))


@pytest.mark.parametrize("raw", [nested(ABYSS).encode(), b"[1,", b"\xff"], ids=["deep", "cut", "no text"])
def test_json_that_can_not_be_read_as_a_whole_is_an_error_for_those_who_ask_for_it(raw: bytes):
    with pytest.raises(ArgumentError, match="can't be read as a whole"):
        _ = Body(raw).value


@pytest.mark.parametrize(
    "message",
    [abyss(), 10**5000, {"message": abyss()}, {"error": 10**5000}],
    ids=["deep", "large", "a deep text", "a large text"],
)
def test_a_message_that_has_no_words_is_told_without_them(message: object):
    (told,) = parse_messages([message])

    assert told.message == "…"
