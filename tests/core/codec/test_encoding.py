"""Values to paths, queries, JSON and forms; and what is refused because it can't be sent as it was meant."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from ipaddress import ip_address
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import UNSET, ArgumentError, from_dict, to_dict, to_json
from cfapi._codec.encoding import encode_json
from cfapi._codec.model import model, renamed
from cfapi._codec.text import rfc3339
from cfapi._core.urls import encode_query, header_values, joined, path, raw_path, scoped
from tests.support.properties import CALM

# Any text but control characters and halves of surrogate pairs, which no URL can hold.
ANY_TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(
    lambda text: text not in (".", "..")
)
NOON = datetime(2026, 11, 20, 12, 30, 1, 250000, UTC)


class Color(Enum):
    RED = "red"
    ONE = 1


@model
class Blob:
    id: str
    content: bytes | None = None


@model
class Filter:
    name: str | None = None
    starts: str | None = renamed("starts_with", default=None)
    nested: Any = None


@model
class Body:
    id: str
    comment: Any = None
    ttl: Any = UNSET
    is_from: Any = renamed("from", default=UNSET)


# --- path


def test_a_template_is_filled_with_ids():
    assert path("/zones/{zone_id}/dns_records/{id}", zone_id="z", id=7) == "/zones/z/dns_records/7"


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a/b", "a%2Fb"),
        ("../user", "..%2Fuser"),
        ("a b", "a%20b"),
        ("a%2Fb", "a%252Fb"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("a\\b", "a%5Cb"),
        ("ünï", "%C3%BCn%C3%AF"),
        ("例え", "%E4%BE%8B%E3%81%88"),
        ("👨\u200d👩\u200d👧", "%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7"),
        ("a\u00a0b", "a%C2%A0b"),
        ("{braces}", "%7Bbraces%7D"),
        ("a:b@c+d,e;f=g", "a:b@c+d,e;f=g"),
        ("...", "..."),
        (" ", "%20"),
        (True, "true"),
        (7.0, "7"),
        (Color.RED, "red"),
        (Color.ONE, "1"),
        (date(2026, 11, 20), "2026-11-20"),
        (UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        (ip_address("::1"), "::1"),
    ],
)
def test_ids_are_percent_encoded(value: object, segment: str):
    assert path("/zones/{id}/x", id=value) == f"/zones/{segment}/x"


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET])
def test_ids_that_are_no_segment_are_refused(value: object):
    with pytest.raises(ArgumentError, match=r"^zone_id must not be"):
        path("/zones/{zone_id}", zone_id=value)


@pytest.mark.parametrize("value", ["a\nb", "a\rb", "\x00", "a\tb", "\x7f", "\x85"])
def test_ids_with_control_characters_are_refused_without_showing_them(value: str):
    with pytest.raises(ArgumentError, match=r"^zone_id contains control characters\.$"):
        path("/zones/{zone_id}", zone_id=value)


def test_keys_may_hold_any_character():
    assert path("/values/{key}", key="a\nb\x7f") == "/values/a%0Ab%7F"


def test_ids_that_utf_8_can_not_write_are_refused():
    with pytest.raises(ArgumentError, match="can't be written"):
        path("/zones/{zone_id}", zone_id="a\ud800b")


@pytest.mark.parametrize("value", [Filter(name="z"), {"id": "z"}, ["z"], ("z",), b"z", object(), {"z"}])
def test_ids_that_have_no_text_of_their_own_are_refused(value: object):
    with pytest.raises(ArgumentError, match=type(value).__name__):
        path("/zones/{zone_id}", zone_id=value)


@CALM
@given(ANY_TEXT, ANY_TEXT)
def test_any_id_comes_back_whole_and_never_changes_the_number_of_segments(one: str, two: str):
    filled = path("/zones/{one}/records/{two}", one=one, two=two)

    assert filled.isascii()
    assert not set(filled) & set("?#\\ ")
    assert [unquote(segment) for segment in filled.split("/")] == ["", "zones", one, "records", two]


@CALM
@given(st.text())
def test_every_other_text_is_an_argument_error(text: str):
    try:
        filled = path("/zones/{id}", id=text)
    except ArgumentError:
        assert not text or text in (".", "..") or any(char < " " or "\x7f" <= char < "\xa0" for char in text)
    else:
        assert unquote(filled) == f"/zones/{text}"


# --- paths below accounts and zones


def test_a_scope_is_an_account_or_a_zone():
    assert scoped(account_id="a/b") == "/accounts/a%2Fb"
    assert scoped(zone_id="z") == scoped(zone_id="z", account_id=None) == "/zones/z"


@pytest.mark.parametrize(
    "given_both", [{}, {"account_id": "a", "zone_id": "z"}, {"account_id": None, "zone_id": UNSET}]
)
def test_a_scope_takes_exactly_one_of_the_two(given_both: dict[str, Any]):
    with pytest.raises(ArgumentError, match="exactly one"):
        scoped(**given_both)


def test_an_empty_scope_is_refused():
    with pytest.raises(ArgumentError, match="zone_id must not be"):
        scoped(zone_id="")


# --- paths that callers write


@pytest.mark.parametrize(
    ("written", "route", "query"),
    [
        ("/zones", "/zones", ""),
        ("zones", "/zones", ""),
        ("zones/", "/zones/", ""),
        ("/zones/a b", "/zones/a%20b", ""),
        ("/zones/a%20b", "/zones/a%20b", ""),
        ("/zones/a%2Fb", "/zones/a%2Fb", ""),
        ("/zones/ü", "/zones/%C3%BC", ""),
        ("/zones/...", "/zones/...", ""),
        ("/zones/a:b", "/zones/a:b", ""),
        ("/zones?name=a.b&status=active", "/zones", "name=a.b&status=active"),
        ("/zones?name=a b", "/zones", "name=a%20b"),
        ("/zones?name=%20ü", "/zones", "name=%20%C3%BC"),
        ("/zones?next=http://x/../y", "/zones", "next=http://x/../y"),
        ("/zones/z/ssl/certificate_packs?ssl_status=all", "/zones/z/ssl/certificate_packs", "ssl_status=all"),
    ],
)
def test_a_written_path_is_taken_below_the_base_url(written: str, route: str, query: str):
    assert raw_path(written) == (route, query)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "/",
        "?a=b",
        "//evil.example/zones",
        "https://evil.example/zones",
        "http:/evil.example",
        "/zones//settings",
        "/..",
        "/zones/../user",
        "/zones/./user",
        "../zones",
        "/zones/..",
        "/zones/%2e%2e/user",
        "/zones/%2E./user",
        "/zones/.%2e",
        "/zones/..%2fuser",
        "/zones/..%2F..%2Fuser",
        "/zones/a%2f..%2fb",
        "/zones/..%5cuser",
        "/zones\\..\\user",
        "/zones#fragment",
        "/zones\n/x",
        "/zones?name=a\r\nX-Header: b",
        "/zones\x00",
        "/zones/\ud800",
        "/zones?name=\ud800",
    ],
)
def test_a_path_that_leaves_the_base_url_is_refused(written: str):
    with pytest.raises(ArgumentError):
        raw_path(written)


@CALM
@given(st.text())
def test_whatever_is_written_stays_below_the_base_url(written: str):
    try:
        route, query = raw_path(written)
    except ArgumentError:
        return
    assert route.startswith("/")
    assert not route.startswith("//")
    assert (route + query).isascii()
    assert not set(route + query) & set(" #\\\r\n")
    assert not {".", ".."} & set(unquote(route).replace("\\", "/").split("/"))


# --- query


@pytest.mark.parametrize(
    ("query", "encoded"),
    [
        (None, ""),
        ({}, ""),
        ({"a": None, "b": UNSET}, ""),
        ({"a": ""}, "a="),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": 1, "b": 1.0, "c": 1.5}, "a=1&b=1&c=1.5"),
        ({"a": ["x", "y"]}, "a=x&a=y"),
        ({"a": ("x", None, UNSET, "y")}, "a=x&a=y"),
        ({"a": []}, ""),
        ({"a": {"b": {"c": 1}, "d": [1, 2]}}, "a.b.c=1&a.d=1&a.d=2"),
        ({"name.contains": "x"}, "name.contains=x"),
        ({"a": Filter(name="n", starts="s")}, "a.name=n&a.starts_with=s"),
        ({"a": Filter(nested=Filter(name="n"))}, "a.nested.name=n"),
        ({"a": Filter()}, ""),
        ({"a": [Filter(name="n")]}, "a.name=n"),
        ({"a": Color.RED}, "a=red"),
        ({"a": NOON}, "a=2026-11-20T12:30:01.250000Z"),
        ({"a": datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=2)))}, "a=2026-11-20T10:00:00Z"),
        ({"a": date(2026, 11, 20)}, "a=2026-11-20"),
        ({"a": "x y&z=ü/?#+%"}, "a=x%20y%26z%3D%C3%BC%2F%3F%23%2B%25"),
        ({"a": "x,y:z*@"}, "a=x,y:z*@"),
        ({"a b": 1}, "a%20b=1"),
        ({"a": Decimal("1.50")}, "a=1.50"),
        ({"a": joined(["x", "y"])}, "a=x,y"),
        ({"a": joined(("x", 1, True))}, "a=x,1,true"),
        ({"a": joined(["x", None, UNSET])}, "a=x"),
        ({"a": joined([])}, ""),
        ({"a": joined("text")}, "a=text"),
        ({"a": joined(None), "b": joined(UNSET)}, ""),
        ({"a": joined(7)}, "a=7"),
        ({"a": {"b": joined([1, 2])}}, "a.b=1,2"),
    ],
)
def test_a_query_is_written_as_the_api_reads_it(query: Mapping[str, object] | None, encoded: str):
    assert encode_query(query) == encoded


@CALM
@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(st.characters(exclude_categories=["Cs"]))
    )
)
def test_any_text_comes_back_from_a_query(query: dict[str, str]):
    encoded = encode_query(query)

    assert encoded.isascii()
    assert parse_qsl(encoded, keep_blank_values=True) == list(query.items())


@pytest.mark.parametrize("value", [object(), b"bytes", [b"bytes"], joined([object()]), "\ud800", {"a": object()}])
def test_what_has_no_text_of_its_own_is_refused_in_a_query(value: object):
    with pytest.raises(ArgumentError):
        encode_query({"a": value})


def test_headers_that_are_set_are_texts():
    assert header_values({"A": "x", "B": 7, "C": None, "D": UNSET, "E": True}) == {"A": "x", "B": "7", "E": "true"}


# --- moments


def test_moments_are_written_in_utc():
    assert rfc3339(NOON) == "2026-11-20T12:30:01.250000Z"
    assert rfc3339(NOON.astimezone(timezone(timedelta(hours=-7)))) == rfc3339(NOON)


def test_a_naive_moment_is_local_time():
    naive = datetime(2026, 11, 20, 12)  # noqa: DTZ001

    assert rfc3339(naive) == rfc3339(naive.astimezone(UTC))


# --- JSON


@pytest.mark.parametrize(("year", "hours"), [(9999, -23), (1, 23)])
def test_a_moment_that_has_none_in_utc_can_not_be_written(year: int, hours: int):
    edge = datetime(year, 1 if year == 1 else 12, 1 if year == 1 else 31, 12, tzinfo=timezone(timedelta(hours=hours)))

    with pytest.raises(ArgumentError, match="can't be written as JSON"):
        encode_json({"at": edge})


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ({}, {}),
        (None, None),
        ([], []),
        ({"status": "accepted"}, {"status": "accepted"}),
        ({"a": None, "b": UNSET, "c": ""}, {"a": None, "c": ""}),
        ({"a": {"b": UNSET}, "c": [UNSET, None, 1]}, {"a": {}, "c": [None, 1]}),
        (Body(id="b"), {"id": "b"}),
        (Body(id="b", ttl=None), {"id": "b", "ttl": None}),
        (Body(id="b", comment="", ttl=0), {"id": "b", "comment": "", "ttl": 0}),
        (Body(id="b", comment=None), {"id": "b"}),
        (Body(id="b", is_from="f"), {"id": "b", "from": "f"}),
        (Body(id="b", is_from=None), {"id": "b", "from": None}),
        ([Body(id="b", comment=Body(id="c"))], [{"id": "b", "comment": {"id": "c"}}]),
        ({"a": (1, 2), "b": frozenset({1})}, {"a": [1, 2], "b": [1]}),
        ({"a": NOON, "b": date(2026, 11, 20)}, {"a": "2026-11-20T12:30:01.250000Z", "b": "2026-11-20"}),
        ({"a": Color.RED, "b": True, "c": 1.5}, {"a": "red", "b": True, "c": 1.5}),
        ({"a": UUID(int=5)}, {"a": "00000000-0000-0000-0000-000000000005"}),
        ("text", "text"),
        ("ünï", "ünï"),
    ],
)
def test_a_body_is_written_as_json(body: object, written: object):
    assert json.loads(encode_json(body)) == written


@pytest.mark.parametrize("value", [object(), {"a": object()}, {("a",): 1}, float("nan"), [float("inf")], "\ud800"])
def test_what_json_can_not_express_is_refused(value: object):
    with pytest.raises(ArgumentError, match="can't be written as JSON"):
        encode_json(value)


def test_a_body_within_itself_is_refused():
    body: dict[str, Any] = {}
    body["self"] = body

    with pytest.raises(ArgumentError, match="can't be written as JSON"):
        encode_json(body)


@CALM
@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(2**63), 2**64 - 1)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=["Cs"])),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    )
)
def test_any_plain_body_comes_back_from_json(body: object):
    assert json.loads(encode_json(body)) == body


def test_unset_is_one_thing():
    assert UNSET is msgspec.UNSET
    assert not UNSET


@pytest.mark.parametrize(
    ("value", "json"),
    [
        (b"hello", "aGVsbG8="),
        (bytearray(b"hello"), "aGVsbG8="),
        (Color.RED, "red"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.50"), "1.50"),
    ],
)
def test_values_of_other_types_are_plain_json_too(value: object, json: str):
    assert to_dict({"a": [value]}) == {"a": [json]}
    assert to_json({"a": [value]}) == f'{{"a":["{json}"]}}'


@pytest.mark.parametrize("text", ["aGVsbG8=", "aGVsbG9="])
def test_bytes_go_back_in_the_base64_that_came(text: str):
    sent = {"id": "b", "content": text}
    thing = from_dict(Blob, sent)

    assert thing.content == b"hello"
    assert to_dict(thing) == sent
    assert to_dict(attrs.evolve(thing, content=b"other")) == {"id": "b", "content": "b3RoZXI="}


def test_what_holds_itself_is_an_argument_error():
    endless: list[object] = []
    endless.append(endless)

    with pytest.raises(ArgumentError, match="JSON"):
        to_dict(endless)
