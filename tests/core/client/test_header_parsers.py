"""Headers as servers and strangers may write them: numbers come out, or nothing, and in linear time."""

import math
import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cfapi._core.call import Call
from cfapi._core.failures import AttemptFailed
from cfapi._core.rate_limit.headers import LONGEST_HEADER, parse_items
from cfapi._core.redirects import redirected
from cfapi._core.retries import FARTHEST, parse_retry_after
from cfapi._http.charsets import charset_of
from cfapi._http.messages import Response

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NINES = "9" * 400
NUMBERS = st.sampled_from(
    [
        NINES,
        "9" * 5000,
        "1e999",
        "NaN",
        "Infinity",
        "-0",
        "-1",
        "1e-999",
        ".",
        "..",
        "1.5.5",
        "٣",
        "²",
        "0x10",
        "1_0",
        "",
    ]
)
PIECES = st.sampled_from(
    ['"default"', '"', ";", ",", "=", "r", "t", "q", "w", " ", "\t", "default", "\x00", "\ud800", "\\"]
)
LISTS = st.lists(PIECES | NUMBERS | st.text(max_size=3)).map("".join)
DATES = st.builds(
    "{}, {} {} {} {}:{}:{} {}".format,
    st.sampled_from(["Fri", "Foo", ""]),
    NUMBERS | st.integers(-1, 40).map(str),
    st.sampled_from(["Nov", "Foo", "13", ""]),
    NUMBERS | st.integers(-1, 10_001).map(str),
    *[NUMBERS | st.integers(-1, 61).map(str)] * 3,
    st.sampled_from(["GMT", "-0000", "+2359", "-2359", "+9999", "-9999999999", "", "XYZ"]),
)


# --- Retry-After


@given(st.text() | NUMBERS | DATES)
@example("Fri, 31 Dec 9999 23:59:59 -2359")
@example("Mon, 01 Jan 0001 00:00:00 +2359")
@example("Mon, 01 Jan 99999999999999999999 00:00:00 GMT")
def test_whatever_retry_after_says_is_a_finite_wait_or_none(header: str):
    seconds = parse_retry_after(header, NOW)

    assert seconds is None or 0 <= seconds <= FARTHEST


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (NINES, FARTHEST),
        ("1" * 100_000, FARTHEST),
        ("Fri, 31 Dec 9999 23:59:59 GMT", FARTHEST),
        ("60", 60.0),
        ("0.5", 0.5),
        ("Fri, 20 Nov 2026 12:00:30 GMT", 30.0),
        ("Fri, 20 Nov 1926 12:00:30 GMT", 0.0),
        ("x" * 100_000, None),
        ("1e5", None),
        ("-1", None),
        ("nan", None),
        (".", None),
    ],
)
def test_retry_after_is_read_as_far_as_it_makes_sense(header: str, seconds: float | None):
    assert parse_retry_after(header, NOW) == seconds


# --- Ratelimit and Ratelimit-Policy


@given(st.text() | LISTS)
@example('"default";r=.;t=..')
@example(f'"default";r={NINES};t={NINES}')
def test_whatever_the_rate_limit_headers_say_is_finite_numbers_by_names(header: str):
    for name, numbers in parse_items(header).items():
        assert name
        assert numbers
        assert all(math.isfinite(number) and number >= 0 for number in numbers.values())


@pytest.mark.parametrize(
    ("header", "items"),
    [
        ('"a, b;c";r=1;t=2', {"a, b;c": {"r": 1.0, "t": 2.0}}),
        ('"default";r="5";t=6', {"default": {"r": 5.0, "t": 6.0}}),
        (f'"default";r=5;t={NINES}', {"default": {"r": 5.0}}),
        ('"default";r=.;t=6', {"default": {"t": 6.0}}),
        ('"default";r=1.5.5', {}),
        ('"default";r=٣', {}),
        ('"default";r=-1;t=nan;w=1e3', {}),
        ('"a";r=1,"b', {"a": {"r": 1.0}}),
        (',;=,;=,""', {}),
        (';r=5;t=6,"";r=7;t=8', {}),
        ("r=5;t=6", {"r": {"t": 6.0}}),
        ('"default";r=1;;t=2;', {"default": {"r": 1.0, "t": 2.0}}),
    ],
)
def test_what_can_not_be_read_of_the_rate_limit_headers_is_left_out(header: str, items: dict[str, dict[str, float]]):
    assert parse_items(header) == items


# --- charsets


@given(
    st.text() | st.builds("text/plain; charset={}".format, st.text() | st.sampled_from(["zlib", "idna", "mbcs"])),
    st.binary(),
)
@example("text/plain; charset=undefined", b"x")
@example("text/plain; charset=punycode", b"\xff-\xff")
@example("text/plain; charset=unicode_escape", b"\\q\\")
@example("text/plain; charset=utf-7", b"+2AA-")
@example("text/plain; charset=rot13", b"x")
@example(f"text/plain; charset={'x' * 100_000}", b"x")
def test_whatever_the_charset_a_body_has_a_text(content_type: str, body: bytes):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        body.decode(charset_of({"content-type": content_type}), "replace").encode()


# --- Location


@given(st.text() | LISTS)
@example("http://[::1")
@example("//\ud800")
def test_whatever_location_says_is_followed_or_refused(location: str):
    with pytest.raises(AttemptFailed):
        redirected(Call("POST", "/x"), Response(302, {"Location": location}), "https://a.example/x", 1)


# --- how long it takes


HOSTILE = [
    "x",
    '"',
    ";",
    ";x",
    "a=",
    "x;",
    '"x";r=1;',
    " ",
    ";\t",
    "1",
    "1.",
    ",",
    "; charset",
    "charset=",
    "\\",
    "(",
    "Fri,",
]


def seconds_of(work: Callable[[], object]) -> float:
    """The CPU time of some work, at its best of three."""

    def measured() -> float:
        began = process_time()
        work()
        return process_time() - began

    return min(measured() for _ in range(3))


@pytest.mark.parametrize("letters", HOSTILE)
@pytest.mark.parametrize("size", [8_000, 1_000_000])
def test_no_header_takes_longer_than_it_takes_to_receive_it(letters: str, size: int):
    header = letters * (size // len(letters))

    def read() -> None:
        parse_items(header)
        parse_retry_after(header, NOW)
        charset_of({"content-type": header})
        charset_of({"content-type": f"text/plain;{header}"})

    # It takes about a millisecond. What looks at each letter once for each other one takes seconds.
    assert seconds_of(read) < 0.25


def test_of_a_header_no_more_is_read_than_any_server_sends():
    item = '"default";r=1;t=2'

    assert parse_items(" " * LONGEST_HEADER + item) == {}
    assert len(parse_items(",".join(f"p{n};r=1" for n in range(100_000)))) < LONGEST_HEADER / 6
