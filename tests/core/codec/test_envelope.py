"""Messages, `result_info` and envelopes, in whatever shape they come."""

import json
import pickle
from collections.abc import Callable
from copy import copy, deepcopy
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from cfapi import Envelope, Message, ResultInfo
from cfapi._codec.envelope import MOST_MESSAGES, as_int, parse_messages
from tests.support.properties import CALM

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
KEYS = st.sampled_from(["code", "message", "error", "error_chain", "source", "pointer", "documentation_url"])
INFO_KEYS = st.sampled_from(["page", "per_page", "total_pages", "count", "total_count", "cursor", "cursors", "after"])
INVALID_HEADERS = {
    "code": 6003,
    "message": "Invalid request headers",
    "documentation_url": "https://developers.cloudflare.com",
    "source": {"pointer": "/headers/Authorization"},
    "error_chain": [
        {"code": 6111, "message": "Invalid format for Authorization header"},
        {"code": 6103, "message": "Invalid format", "error_chain": [{"code": 971, "message": "deeper"}]},
    ],
}


# --- messages


def test_a_message_holds_all_that_the_server_says():
    (message,) = parse_messages([INVALID_HEADERS])

    assert (message.code, message.message) == (6003, "Invalid request headers")
    assert message.documentation_url == "https://developers.cloudflare.com"
    assert message.pointer == "/headers/Authorization"
    assert [link.code for link in message.chain] == [6111, 6103]
    assert message.all_codes() == (6003, 6111, 6103, 971)


def test_a_message_reads_from_the_outermost_reason_to_the_innermost():
    (message,) = parse_messages([{"code": 1, "message": "a", "error_chain": [{"code": 2, "message": "b"}]}])

    assert str(message) == "[1] a -> [2] b"
    assert str(Message("no code")) == "no code"


@pytest.mark.parametrize("nothing", [None, [], ""])
def test_no_messages_come_in_several_shapes(nothing: object):
    assert parse_messages(nothing) == ()


@pytest.mark.parametrize(
    ("raw", "messages"),
    [
        ("it broke", (Message("it broke"),)),
        (["one", "two"], (Message("one"), Message("two"))),
        ({"code": 1000, "message": "alone"}, (Message("alone", 1000),)),
        ([{"code": 0, "message": "zero"}], (Message("zero", 0),)),
        ([{"code": 971, "message": "low"}], (Message("low", 971),)),
        ([{"code": "7003", "message": "a text"}], (Message("a text", 7003),)),
        ([{"code": 1004.0, "message": "a float"}], (Message("a float", 1004),)),
        ([{"code": None, "message": None}], (Message(""),)),
        ([{"code": 7, "error": "other key"}], (Message("other key", 7),)),
        ([{"message": "m", "error_chain": None}], (Message("m"),)),
        ([{"message": "m", "error_chain": ["text"]}], (Message("m", chain=(Message("text"),)),)),
        ([{"message": "m", "source": None, "documentation_url": ""}], (Message("m"),)),
        ([{"message": "m", "source": "odd"}], (Message("m"),)),
        ([{"message": "m", "source": {"pointer": ""}}], (Message("m"),)),
        ([None, 5], (Message("None"), Message("5"))),
    ],
)
def test_messages_are_read_in_whatever_shape_they_come(raw: object, messages: tuple[Message, ...]):
    assert parse_messages(raw) == messages


def test_what_a_message_says_under_an_unknown_key_is_not_lost():
    (message,) = parse_messages([{"code": 5, "reason": "told elsewhere"}])

    assert message.code == 5
    assert message.message == "reason: told elsewhere"


@CALM
@given(JSON | st.lists(st.dictionaries(KEYS, JSON)))
def test_no_json_whatsoever_breaks_the_reading_of_messages(raw: object):
    for message in parse_messages(raw):
        assert isinstance(str(message), str)
        assert all(isinstance(code, int) for code in message.all_codes())


# --- result_info


def test_result_info_is_read_from_the_guides_answer():
    raw = {"page": 1, "per_page": 20, "total_pages": 1, "count": 1, "total_count": 1}

    assert ResultInfo.parse(raw) == ResultInfo(1, 20, 1, 1, 1, None)


@pytest.mark.parametrize("absent", [None, [], "text", 7, True])
def test_there_may_be_no_result_info(absent: object):
    assert ResultInfo.parse(absent) is None


def test_result_info_may_be_empty():
    assert ResultInfo.parse({}) == ResultInfo()


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        (5, 5),
        (5.0, 5),
        ("5", 5),
        ("5.0", 5),
        (" 5 ", 5),
        (0, 0),
        (None, None),
        ("", None),
        ("many", None),
        (True, None),
        ([5], None),
        ({}, None),
        (float("nan"), None),
        (float("inf"), None),
        ("1e999", None),
        (2**80, 2**80),
        ("9007199254740993", 9007199254740993),
        (10**100, None),
        ("9" * 5000, None),
    ],
)
def test_numbers_are_whole_however_they_are_written(raw: object, number: int | None):
    assert as_int(raw) == number
    assert ResultInfo.parse({"total_count": raw}) == ResultInfo(total_count=number)


@pytest.mark.parametrize(
    ("raw", "cursor"),
    [
        ({"cursor": "a"}, "a"),
        ({"cursors": {"after": "a", "before": "z"}}, "a"),
        ({"next_page_token": "a"}, "a"),
        ({"next_cursor": "a"}, "a"),
        ({"cursor": 7}, "7"),
        ({"cursors": {"after": ""}, "cursor": "a"}, "a"),
        ({"cursors": {"before": "z"}}, None),
        ({"cursors": {}}, None),
        ({"cursors": "odd"}, None),
        ({"cursors": None, "cursor": None}, None),
        ({"cursor": ""}, None),
        ({"cursor": ["a"]}, None),
        ({"next_page_token": ""}, None),
    ],
)
def test_a_cursor_is_found_under_any_key_and_blank_is_none(raw: dict[str, Any], cursor: str | None):
    info = ResultInfo.parse(raw)

    assert info is not None
    assert info.cursor == cursor


@pytest.mark.parametrize(
    ("members", "info"),
    [
        ({"cursor": "a", "count": 2}, ResultInfo(cursor="a")),
        ({"nextCursor": "a"}, ResultInfo(cursor="a")),
        ({"continuation_token": "a"}, ResultInfo(cursor="a")),
        ({"next": 20}, ResultInfo(cursor="20")),
        ({"next": "https://example.com/?page=2"}, None),
        ({"next": None, "nextCursor": None}, None),
        ({"next": 0}, None),
        ({"next": True, "cursor": True}, None),
        (
            {"pagination": {"page": 1, "pageSize": 20, "totalCount": 45, "totalPages": 3}},
            ResultInfo(page=1, per_page=20, total_count=45, total_pages=3),
        ),
        ({"pagination": {"cursor": "a"}}, ResultInfo(cursor="a")),
        ({"total": 7}, None),
    ],
)
def test_what_stands_beside_the_items_tells_where_a_listing_goes_on(members: dict[str, Any], info: ResultInfo | None):
    assert ResultInfo.beside(members) == info


def test_what_stands_beside_the_items_fills_what_result_info_leaves_open():
    beside = ResultInfo(page=7, total_count=45, cursor="b")

    assert beside.overridden_by(None) == beside
    assert beside.overridden_by(ResultInfo()) == beside
    assert beside.overridden_by(ResultInfo(page=1, per_page=20, cursor="a")) == ResultInfo(
        1, 20, total_count=45, cursor="a"
    )


@CALM
@given(JSON | st.dictionaries(INFO_KEYS, JSON))
def test_no_json_whatsoever_breaks_the_reading_of_result_info(raw: object):
    info = ResultInfo.parse(raw)

    assert (info is None) == (not isinstance(raw, dict))


# --- values that are kept, sent and compared

VALUES = [
    Message("m", 1, "https://x", "/a", (Message("n"),)),
    ResultInfo(1, 2, 3, 4, 5, "c"),
    Envelope(
        {"a": [1]},
        ResultInfo(1),
        (Message("m"),),
        (),
        status=201,
        headers=CIMultiDict({"CF-Ray": "8f2a-AMS"}),
    ),
]


def pickled(value: Any, protocol: int) -> Any:
    return pickle.loads(pickle.dumps(value, protocol))  # noqa: S301


COPIES: list[Callable[[Any], Any]] = [
    copy,
    deepcopy,
    *[partial(pickled, protocol=protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)],
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("again", COPIES)
def test_values_pickle_copy_and_compare(value: Any, again: Callable[[Any], Any]):
    twin = again(value)

    assert twin == value
    assert repr(twin) == repr(value)
    assert value != "something else"


def test_headers_are_found_in_any_case_after_a_pickle():
    twin = pickle.loads(pickle.dumps(VALUES[2]))  # noqa: S301

    assert twin.headers["cf-ray"] == "8f2a-AMS"


def test_messages_and_result_info_can_be_keys():
    assert len({VALUES[0], deepcopy(VALUES[0]), VALUES[1], deepcopy(VALUES[1])}) == 2


def test_an_envelopes_repr_shows_no_headers():
    assert "8f2a" not in repr(VALUES[2])


def test_real_messages_survive_json():
    assert parse_messages(json.loads(json.dumps([INVALID_HEADERS]))) == parse_messages([INVALID_HEADERS])


def counted(message: Message) -> int:
    return 1 + sum(map(counted, message.chain))


MANY = [{"message": "m"}] * (2 * MOST_MESSAGES)
FLAT: dict[str, Any] = {"message": "deep", "error_chain": MANY}
for _ in range(30):
    FLAT = {"message": "m", "error_chain": [FLAT, *MANY]}


@pytest.mark.parametrize(
    "raw",
    [MANY, [{"message": "m", "error_chain": MANY}, *MANY], [{"message": "m", "error_chain": MANY[:3]}] * 9000, [FLAT]],
    ids=["a list", "a chain", "a list of chains", "a deep chain"],
)
def test_of_more_messages_than_any_server_has_to_say_the_first_ones_are_read(raw: Any):
    found = parse_messages(raw)

    assert sum(map(counted, found)) == MOST_MESSAGES
    assert found[0].message == "m"
