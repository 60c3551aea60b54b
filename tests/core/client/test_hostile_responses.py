"""Whatever a server says, a call ends with its answer or a CallError, and both can be shown, kept and sent."""

import asyncio
import copy
import gzip
import json
import pickle
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cfapi import (
    ArgumentError,
    BadRequest,
    CallError,
    Cloudflare,
    DecodeError,
    NotFound,
    Retries,
    to_dict,
    to_json,
)
from cfapi._http.messages import Request, Response
from cfapi.testing import MemoryTransport
from tests.support.loopback import JSON, Reply, serving
from tests.support.properties import CALM

NINES = "9" * 400
DEPTHS = (1, 30, 60, 99, 100, 101, 150, 330, 500, 900, 100_000)
TYPE = {"Content-Type": "application/json"}
Call = Callable[[Cloudflare], Awaitable[Any]]


async def streamed(cf: Cloudflare, kind: str) -> list[Any]:
    async with cf.open("GET", "/x") as stream:
        assert stream.size is None or stream.size >= 0
        if kind in ("text", "read"):
            return [await getattr(stream, kind)()]
        return [each async for each in getattr(stream, kind)()]


CALLS: dict[str, Call] = {
    "one": lambda cf: cf.zones.get(zone_id="z"),
    "the envelope of one": lambda cf: cf.zones.get(zone_id="z").envelope(),
    "a list": lambda cf: cf.dns.records.list(zone_id="z").collect(),
    "a page": lambda cf: cf.load_balancers.pools.list(account_id="a"),
    "by cursor": lambda cf: cf.kv.namespaces.keys.list("n", account_id="a").collect(),
    "a change": lambda cf: cf.zones.create(name="a.example", account={"id": "a"}),
    "by path": lambda cf: cf.get("/x"),
    "a list by path": lambda cf: cf.iterate("/x").collect(),
    "numbers by path": lambda cf: cf.iterate("/x", type=int).collect(),
    "a query": lambda cf: cf.graphql("{ viewer }"),
    "a stream as text": lambda cf: streamed(cf, "text"),
    "a stream as bytes": lambda cf: streamed(cf, "read"),
    "a stream by lines": lambda cf: streamed(cf, "lines"),
    "a stream by rows": lambda cf: streamed(cf, "rows"),
    "a stream of events": lambda cf: streamed(cf, "events"),
}

# --- what servers say


def deep(inner: str, depth: int, opening: str = "[", closing: str = "]") -> str:
    return opening * depth + inner + closing * depth


SHORT_NUMBERS = ["1e999", "-1e999", "NaN", "Infinity", "-Infinity", "-0", "-0.0", "1e-999", "5.5", "5.0", "0.1e9999"]
NUMBERS = st.sampled_from([NINES, f"-{NINES}", f"{NINES}.5", "9" * 5000, *SHORT_NUMBERS])
TEXTS = st.sampled_from(
    ["", "\x1b[31m", "\u202e", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "2026-13-45", "active", "A"]
).map(json.dumps) | st.text(max_size=5).map(json.dumps)
NESTED = st.builds(deep, NUMBERS | TEXTS, st.sampled_from(DEPTHS)) | st.builds(
    deep, NUMBERS | TEXTS, st.sampled_from(DEPTHS), st.just('{"error_chain":[{"a":'), st.just("}]}")
)
LEAVES = st.sampled_from(["null", "true", '"\\ud800"']) | NUMBERS | TEXTS | NESTED
MEMBERS = """id name ttl type content priority data plan meta owner created_on modified_on unknown code message
error_chain source pointer path documentation_url page per_page total_pages total_count count cursor cursors next"""
NAMES = st.sampled_from(MEMBERS.split())


def obj(members: Mapping[Any, str]) -> str:
    return "{" + ",".join(f"{json.dumps(name)}:{value}" for name, value in members.items()) + "}"


VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{','.join(items)}]")
        | st.dictionaries(NAMES, inner, max_size=5).map(obj)
    ),
    max_leaves=8,
)
ENVELOPES = st.fixed_dictionaries(
    {"success": st.sampled_from(["true", "true", "true", "false", "null", "5"])},
    optional=dict.fromkeys(("result", "errors", "messages", "result_info", "data"), VALUES),
).map(obj)
BODIES = (ENVELOPES | VALUES).map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=50)
HEADER_NAMES = ["Content-Type", "Content-Length", "Content-Encoding", "Retry-After", "Ratelimit", "Location", "cf-ray"]
HEADER_VALUES = [NINES, "gzip", "gzip," * 1500, "text/plain; charset=idna", "\x1b]0;x\x07", "\udcff"]
HEADERS = st.dictionaries(
    st.sampled_from(HEADER_NAMES), st.text(max_size=20) | st.sampled_from(HEADER_VALUES), max_size=3
)
STATUSES = st.sampled_from([200, 200, 200, 201, 204, 301, 400, 403, 404, 429, 500, 503, 999])


# --- what comes of it


def keep(outcome: Any) -> None:
    """Show, copy, pickle and write what came out of a call."""
    for shown in (str(outcome), repr(outcome)):
        shown.encode()
    for twin in (copy.copy(outcome), copy.deepcopy(outcome), pickle.loads(pickle.dumps(outcome))):  # noqa: S301
        assert type(twin) is type(outcome)
    if not isinstance(outcome, CallError):
        with suppress(ArgumentError):
            to_dict(outcome)
            to_json(outcome)


async def outcome(call: Call, answer: Callable[[Request], Any], *, strict: bool = False) -> Any:
    transport, retries = MemoryTransport(answer), Retries(attempts=2, base=0, max_retry_after=0)
    async with Cloudflare("token", transport=transport, strict=strict, rate_limit=None, retries=retries) as cf:
        try:
            return await call(cf)
        except CallError as error:
            return error
        finally:
            assert len(transport.requests) < 250  # no listing is endless


def says(body: str | bytes, status: int = 200, headers: dict[str, str] | None = None) -> Callable[[Request], Any]:
    raw = body if isinstance(body, bytes) else body.encode()
    return lambda _: Response(status, {**TYPE, **(headers or {})}, raw)


NEGATIVE = b'{"success":true,"result":[],"result_info":{"per_page":-9,"total_count":-9,"total_pages":-9}}'


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", CALLS)
@CALM
@given(body=BODIES, status=STATUSES, headers=HEADERS)
@example(body=NEGATIVE, status=200, headers={})
@example(body=b"retry: " + b"9" * 5000 + b"\ndata: x\n\n", status=200, headers={"Content-Length": "9" * 5000})
def test_a_call_ends_with_its_answer_or_a_call_error(
    name: str, strict: bool, body: bytes, status: int, headers: dict[str, str]
):
    keep(asyncio.run(outcome(CALLS[name], says(body, status, headers), strict=strict)))


PLACES = [
    "%s",
    '{"id":"z","plan":%s}',
    '{"id":"z","unknown":%s}',
    '{"id":"z","meta":{"a":%s}}',
    '[{"id":"z","meta":%s}]',
]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("brackets", ["[]", '{"a":}'])
@pytest.mark.parametrize("depth", DEPTHS)
async def test_no_depth_of_json_breaks_a_call_or_what_it_returns(depth: int, brackets: str, place: str, strict: bool):
    nested = deep("1", depth, brackets[:-1], brackets[-1])
    answer = says('{"success":true,"result":%s}' % (place % nested))

    for name in ("one", "a list", "by path", "a list by path", "a change"):
        keep(await outcome(CALLS[name], answer, strict=strict))


@pytest.mark.parametrize("member", ["metadata", "unknown"])
@pytest.mark.parametrize("depth", [101, 330, 500, 900])
async def test_a_member_of_any_depth_does_not_keep_an_object_from_being_shown_copied_and_pickled(
    depth: int, member: str
):
    answer = says(f'{{"success":true,"result":[{{"name":"k","{member}":{deep("1", depth)}}}]}}')

    (found,) = await outcome(CALLS["by cursor"], answer)

    assert isinstance(getattr(found, member), list)
    keep(found)


@pytest.mark.parametrize("depth", [3, 20, 21, 330, 400])
async def test_a_chain_of_errors_is_told_however_deep_it_is(depth: int):
    chain = '{"code":7,"message":"deepest"}'
    for code in range(depth):
        chain = f'{{"code":{1000 + code},"message":"m","error_chain":[{chain}]}}'

    error = await outcome(CALLS["a change"], says(f'{{"success":false,"errors":[{chain}]}}', 400))

    assert type(error) is BadRequest
    assert error.codes == (*range(999 + depth, 999, -1), 7)
    assert "deepest" in str(error)
    keep(error)


async def test_a_chain_beside_a_good_answer_does_not_cost_the_answer():
    chain = deep('{"message":"deepest"}', 330, '{"message":"m","error_chain":[', "]}")
    answer = says(f'{{"success":true,"messages":[{chain}],"result":{{"id":"made"}}}}')

    envelope = await outcome(lambda cf: cf.zones.create(name="a", account={"id": "a"}).envelope(), answer)

    assert envelope.result.id == "made"
    keep(envelope)


@pytest.mark.parametrize("number", [NINES, f"-{NINES}"])
async def test_a_number_of_any_size_stays_as_it_came(number: str):
    answer = says(f'{{"success":true,"result":[{{"id":"a","type":"A","name":"n","content":"c","ttl":{number}}}]}}')

    (record,) = await outcome(CALLS["a list"], answer)

    assert record.ttl == int(number)
    assert to_dict(record)["ttl"] == int(number)
    assert f'"ttl":{number}' in to_json(record)


@pytest.mark.parametrize("name", ["a change", "one", "by path"])
@pytest.mark.parametrize("depth", [950, 100_000])
async def test_what_can_not_be_read_because_of_its_depth_was_answered_all_the_same(name: str, depth: int):
    answer = says(f'{{"success":true,"result":{deep("1", depth)}}}')

    error = await outcome(CALLS[name], answer)

    assert type(error) is DecodeError
    assert (error.status, error.attempts) == (200, 1)


ODD_MESSAGES = ['"text"', "5", '{"a":1}', "[[[]]]", "[null]", "true", '[{"message":{"a":[1]}}]', '[{"code":"x"}]']


@pytest.mark.parametrize("errors", [*ODD_MESSAGES, f"[{NINES}]"])
async def test_errors_of_any_shape_are_told(errors: str):
    error = await outcome(CALLS["one"], says(f'{{"success":false,"errors":{errors}}}', 404))

    assert type(error) is NotFound
    keep(error)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1e999", "1e999"),
        (f"{NINES}.5", f"{NINES}.5"),
        ("9" * 5000, "9" * 5000),
        ('"\udcff"', "\ufffd"),
    ],
    ids=["1e999", "400 digits", "5000 digits", "no UTF-8"],
)
async def test_a_member_that_no_class_has_and_python_no_value_for_is_read_as_text(written: str, read: str):
    key = f'{{"name":"k","unknown":{written}}}'
    body = f'{{"success":true,"result":[{key}]}}'.encode("utf-8", "surrogateescape")

    (found,) = await outcome(CALLS["by cursor"], says(body))

    assert found.unknown == read
    keep(found)


# --- parts


async def parts(cf: Cloudflare) -> list[bytes]:
    async with cf.open("GET", "/x") as stream:
        return [await part.read() async for part in stream.parts()]


BOUNDARIES = st.sampled_from(
    ["b", '"b"', "b\r\nx: y", "\ud800", "\udcff", "é", "", "b" * 500, "b; boundary=c", "b*0=x"]
)
PIECES = st.sampled_from(
    [
        b"--b\r\n",
        b"--b--",
        b"\r\n",
        b"\n",
        b"--",
        b"name=",
        b'Content-Disposition: form-data; name="x"',
        b"\r\n\r\n",
        b"x" * 9000,
    ]
)


@CALM
@given(
    content_type=st.builds("multipart/form-data; boundary={}".format, BOUNDARIES | st.text(max_size=5)) | st.text(),
    body=st.lists(PIECES | st.binary(max_size=5)).map(b"".join),
)
@example(content_type="multipart/form-data; boundary=\ud800", body=b"x")
def test_whatever_a_multipart_holds_its_parts_come_out_or_a_call_error(content_type: str, body: bytes):
    keep(asyncio.run(outcome(parts, says(body, headers={"Content-Type": content_type}))))


# --- over the wire


@pytest.mark.parametrize("ray", [b"\xff\xfe", b"8f2a\x85\x9b31m", "é\u202e".encode()])
async def test_a_ray_of_odd_bytes_is_kept_as_it_came_and_shown_escaped(ray: bytes):
    head = b"HTTP/1.1 404 No\r\ncf-ray: " + ray + b"\r\nRetry-After: " + b"9" * 400 + b"\r\nContent-Length: 2\r\n\r\n{}"
    async with serving(head) as server, server.client() as cf:
        with pytest.raises(NotFound) as caught:
            await cf.zones.get(zone_id="z")

    assert caught.value.ray == ray.decode("utf-8", "surrogateescape")
    assert str(caught.value).isprintable()
    keep(caught.value)


async def test_a_response_with_more_content_codings_than_anyone_uses_is_refused():
    body = json.dumps({"success": True, "result": None}).encode()
    async with serving(Reply(body, headers={**JSON, "Content-Encoding": ",".join(["gzip"] * 1500)})) as server:
        async with server.client() as cf:
            with pytest.raises(CallError, match="more than 5 content codings"):
                await cf.get("/x")
            with pytest.raises(CallError, match="more than 5 content codings"):
                async with cf.open("GET", "/x") as stream:
                    await stream.read()


async def test_a_million_empty_members_let_other_tasks_run_and_time_limits_hold():
    body = gzip.compress(gzip.compress(b"") * 1_000_000)
    turns = 0

    async def other_task() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    async with serving(Reply(body, headers={**JSON, "Content-Encoding": "gzip, gzip"})) as server:
        async with server.client(retries=None) as cf:
            other = asyncio.create_task(other_task())
            with pytest.raises(CallError) as caught:
                await cf.with_options(timeout=0.5).get("/x")
            other.cancel()

    assert isinstance(caught.value, (TimeoutError, DecodeError))
    assert turns > 20
