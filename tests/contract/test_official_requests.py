"""The same call as in Cloudflare's official SDK sends the same request (recorded from its own test suite)."""

import base64
import inspect
import json
import operator
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime
from typing import Any, cast
from urllib.parse import parse_qsl

import pytest
from aiohttp import BodyPartReader, web
from anyio.from_thread import BlockingPortal
from attrs import define, field

from cfapi import Cloudflare
from cfapi.errors import DecodeError
from tests.support.paths import SHARED

RECORDED = SHARED / "conformance/official_requests.jsonl"
PREFIX = "/client/v4"
WRONG_TO_IMITATE = {
    ("dns.records.import_", "multipart"): "takes a zone file as a text, and sends it as a field that is no file",
    ("vectorize.indexes.insert", "raw"): "sends NDJSON as application/json",
    ("vectorize.indexes.upsert", "raw"): "sends NDJSON as application/json",
    ("workers.scripts.update", "json"): "sends a form as JSON when it has no files, such as a site of assets only",
    ("workers_for_platforms.dispatch.namespaces.scripts.update", "json"): "as workers.scripts.update",
}
# We ask for the largest page where the caller says nothing; these are the names it goes by.
PAGE_SIZES = {"per_page", "limit", "perPage", "page_size", "pageSize", "count"}
ANSWER: dict[str, object] = {"success": True, "errors": [], "messages": [], "result": None}
Pair = tuple[str, object]

if not RECORDED.exists():
    pytest.skip("the recorded requests are not on this machine", allow_module_level=True)


def rows() -> Iterable[Any]:
    for line in RECORDED.read_text("utf-8").splitlines():
        row = json.loads(line)
        if (row["call"], row["body_kind"]) not in WRONG_TO_IMITATE:
            name = "::".join([*row["test"].split("::")[-2:], *filter(None, [row.get("variant")])])
            yield pytest.param(row, id=name)


@define
class Recorder:
    """A server that answers everything with null, and keeps what it was asked."""

    url: str = ""
    requests: list[dict[str, Any]] = field(factory=list[dict[str, Any]])

    async def record(self, request: web.Request) -> web.Response:
        path, _, query = request.raw_path.partition("?")
        multipart = request.content_type.startswith("multipart/")
        self.requests.append(
            {
                "method": request.method,
                "path": path.removeprefix(PREFIX),
                "query": parse_qsl(query, keep_blank_values=True),
                "headers": {name.lower(): value for name, value in request.headers.items()},
                "body": await _parts(request) if multipart else await request.read(),
            }
        )
        return web.json_response(ANSWER)


@asynccontextmanager
async def serving() -> AsyncGenerator[Recorder]:
    recorder = Recorder()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", recorder.record)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    recorder.url = f"{site.name}{PREFIX}"
    yield recorder
    await runner.cleanup()


@pytest.fixture(scope="module")
def server(portal: BlockingPortal) -> Iterator[Recorder]:
    with portal.wrap_async_context_manager(serving()) as recorder:
        yield recorder


@pytest.fixture(scope="module")
def client(portal: BlockingPortal, server: Recorder) -> Iterator[Cloudflare]:
    cf = Cloudflare(api_token="a-token-of-the-test", base_url=server.url, rate_limit=None)
    with portal.wrap_async_context_manager(cf):
        yield cf


async def call(client: Cloudflare, name: str, arguments: dict[str, Any]) -> None:
    answer = operator.attrgetter(name)(client)(**arguments)
    if inspect.isawaitable(answer):
        with suppress(DecodeError):  # null is no answer of this call; here only its request matters
            await answer


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("row", list(rows()))
def test_the_same_call_sends_the_same_request(
    row: dict[str, Any], portal: BlockingPortal, server: Recorder, client: Cloudflare
) -> None:
    server.requests.clear()

    portal.call(call, client, row["call"], _value(row["kwargs"]))

    assert len(server.requests) == 1
    sent = server.requests[0]
    assert (sent["method"], sent["path"]) == (row["method"], row["path"])
    assert _pairs(sent["query"], given=row["query"]) == _pairs(row["query"], given=row["query"])
    assert _body(sent["body"], row["body_kind"]) == _expected_body(row)
    assert {name: sent["headers"].get(name.lower()) for name in row["headers"] if name.lower() != "accept"} == {
        name: value for name, value in row["headers"].items() if name.lower() != "accept"
    }


def _value(given: Any) -> Any:
    """An argument as the SDK's test gave it."""
    if isinstance(given, list):
        return [_value(item) for item in cast("list[Any]", given)]
    if not isinstance(given, dict):
        return given
    tagged = cast("dict[str, Any]", given)
    name, content = next(iter(tagged.items()), ("", None))
    if name in TAGS:
        return TAGS[name](content)
    return {name: _value(value) for name, value in tagged.items()}


TAGS: dict[str, Callable[[Any], Any]] = {
    "$bytes": lambda text: str(text).encode(),
    "$bytes_b64": base64.b64decode,
    "$datetime": datetime.fromisoformat,
    "$date": date.fromisoformat,
    "$tuple": lambda items: tuple(_value(items)),
    "$file": lambda content: _as_bytes(_value(content)),
}


def _pairs(query: Iterable[Iterable[str]], *, given: Iterable[Iterable[str]]) -> Counter[Pair]:
    named = {name for name, _ in given}
    return Counter((name, _number(value)) for name, value in query if name not in PAGE_SIZES - named)


def _number(text: str) -> object:
    try:
        return float(text)
    except ValueError:
        return _instant(text)


def _instant(text: str) -> object:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment if moment.tzinfo is None else moment.astimezone(UTC)


def _plain(value: Any) -> Any:
    """Dates as instants, everything else as it is."""
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in cast("list[Any]", value)]
    return _instant(value) if isinstance(value, str) else value


async def _parts(request: web.Request) -> list[Any]:
    parts: list[Any] = []
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        parts.append(
            {
                "name": part.name,
                "file": part.filename is not None,
                "value": _decoded(bytes(await part.read(decode=True))),
            }
        )
    return parts


def _body(sent: Any, kind: str) -> object:
    if kind == "multipart":
        return sorted(sent, key=str)
    if kind == "raw":
        return sent
    return _plain(json.loads(sent)) if sent else None


def _expected_body(row: dict[str, Any]) -> object:
    if row["body_kind"] == "multipart":
        parts = [{"name": p["name"], "file": p["file"], "value": _as_bytes(_value(p["value"]))} for p in row["body"]]
        return sorted(({**part, "value": _decoded(part["value"])} for part in parts), key=str)
    if row["body_kind"] == "raw":
        return _as_bytes(_value(row["body"]))
    return _plain(row["body"])


def _decoded(content: bytes) -> object:
    """What a part says: JSON objects by their value, dates by their instant, anything else byte by byte."""
    if content[:1] in (b"{", b"["):
        with suppress(ValueError):
            return _plain(json.loads(content))
    text = content.decode("utf-8", "replace")
    moment = _instant(text)
    return content if moment is text else moment


def _as_bytes(value: Any) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
