"""How deeply plain values may nest."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi._codec.depth import DEEPEST, is_too_deep, shallow
from cfapi._codec.model import model
from cfapi._codec.sources import Body


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
