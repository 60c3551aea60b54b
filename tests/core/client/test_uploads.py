"""Uploads: how files, streams and rows go out, whole in every attempt and never held in memory."""

import io
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, cast

import pytest
from aiohttp import BodyPartReader, web
from aiohttp.test_utils import TestServer

from cfapi import ArgumentError, Cloudflare, ConnectionFailed, File, ServerError
from cfapi.api.ai.to_markdown import TransformFile
from tests.support.loopback import JSON, End, Reply, in_turn, ok, serving

MEGABYTE = 1024 * 1024


async def numbers(*rows: object) -> AsyncIterator[Any]:
    for row in rows:
        yield row


@pytest.mark.parametrize("kind", ["bytes", "file", "buffer", "path"])
async def test_an_upload_is_sent_whole_in_every_attempt(tmp_path: Path, kind: str):
    path = tmp_path / "records.txt"
    path.write_bytes(b"not this: the content")
    with path.open("rb") as file:
        file.seek(10)
        content = {"bytes": b"the content", "file": file, "buffer": io.BytesIO(b"the content"), "path": path}[kind]
        async with serving(in_turn(End.DROP, Reply(b"{}", 502, JSON), ok())) as server, server.client() as cf:
            await cf.kv.namespaces.values.update("k", account_id="a", namespace_id="n", value=content)

            assert len(server.seen) == 3
            for seen in server.seen:
                assert b"the content" in seen.body
                assert b'form-data; name="value"; filename=' in seen.body
                assert int(seen.headers["Content-Length"]) == len(seen.body)
        assert not file.closed


async def test_a_stream_is_sent_once_and_not_again():
    async with receiving(status=502) as (received, cf):
        with pytest.raises(ServerError):
            await cf.r2.buckets.objects.upload("key", numbers(b"a", b"b"), account_id="a", bucket_name="b")

        assert [body for _, body in received] == [b"ab"]


async def test_a_stream_that_was_not_begun_may_be_sent_later():
    stream = numbers(b"a", b"b")
    cf = Cloudflare("token", base_url="http://127.0.0.1:9", rate_limit=None)
    async with cf:
        with pytest.raises(ConnectionFailed) as caught:
            await cf.with_options(retries=quick()).r2.buckets.objects.upload(
                "key", stream, account_id="a", bucket_name="b"
            )

    assert caught.value.attempts == 2
    assert [chunk async for chunk in stream] == [b"a", b"b"]


async def test_a_body_of_its_own_type_goes_out_under_it():
    async with receiving() as (received, cf):
        objects = cf.r2.buckets.objects
        await objects.upload("a/b.bin", b"\0", account_id="a", bucket_name="b")
        await objects.upload("c.png", File(b"\1", content_type="image/png"), account_id="a", bucket_name="b")
        await cf.vectorize.indexes.upsert("i", account_id="a", body=[{"id": "1", "values": [1.5]}])
        await cf.iam.scim.users.edit(user_id="u", account_id="a", operations=[{"op": "replace"}], schemas=["s"])

        assert [(headers["Content-Type"], body) for headers, body in received] == [
            ("application/octet-stream", b"\0"),
            ("image/png", b"\1"),
            ("application/x-ndjson", b'{"id":"1","values":[1.5]}\n'),
            ("application/scim+json", b'{"Operations":[{"op":"replace"}],"schemas":["s"]}'),
        ]


async def test_a_call_without_a_body_names_no_type_of_it():
    async with receiving() as (received, cf):
        await cf.zones.activation_check.trigger(zone_id="z")

        assert "Content-Type" not in received[0][0]


async def test_a_listing_is_asked_for_in_a_body_of_its_own_type():
    async with receiving() as (received, cf):
        await cf.logs.log_explorer.query.sql(b"SELECT 1", zone_id="z")

        assert [(headers["Content-Type"], body) for headers, body in received] == [("text/plain", b"SELECT 1")]


async def test_a_worker_goes_out_with_all_its_modules(tmp_path: Path):
    wasm = tmp_path / "lib.wasm"
    wasm.write_bytes(b"\0asm")
    modules = {"main.js": File(b"export default {}", content_type="application/javascript+module"), "lib.wasm": wasm}
    async with receiving() as (received, cf):
        await cf.workers.scripts.update("w", account_id="a", metadata={"main_module": "main.js"}, files=modules)

        (_, found) = received[0]
        assert sorted(found) == [
            ("lib.wasm", "lib.wasm", "application/wasm", b"\0asm"),
            ("main.js", "main.js", "application/javascript+module", b"export default {}"),
            ("metadata", None, "application/json", b'{"main_module":"main.js"}'),
        ]


@pytest.mark.parametrize("kind", ["path", "stream", "file"])
async def test_a_large_upload_is_never_held_in_memory(tmp_path: Path, kind: str):
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(64 * MEGABYTE)
    with path.open("rb") as file:
        content = {"path": path, "file": file, "stream": zeros(64)}[kind]
        async with receiving(count_only=True) as (received, cf):
            tracemalloc.start()
            await cf.r2.buckets.objects.upload("key", content, account_id="a", bucket_name="b")
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()

    assert received[0][1] == 64 * MEGABYTE
    assert peak < 8 * MEGABYTE


async def test_a_file_opened_for_text_is_refused(tmp_path: Path):
    path = tmp_path / "text"
    path.write_text("text")
    async with receiving() as (_, cf):
        with path.open() as file, pytest.raises(ArgumentError, match="consist of bytes"):
            await cf.r2.buckets.objects.upload("key", cast("Any", file), account_id="a", bucket_name="b")


async def test_what_goes_wrong_in_the_callers_own_stream_is_raised_as_it_is():
    async def failing() -> AsyncIterator[bytes]:
        yield b"a"
        raise KeyError("mine")

    async with receiving() as (_, cf):
        with pytest.raises(KeyError, match="mine"):
            await cf.r2.buckets.objects.upload("key", failing(), account_id="a", bucket_name="b")


async def zeros(megabytes: int) -> AsyncIterator[bytes]:
    for _ in range(megabytes):
        yield bytes(MEGABYTE)


def quick() -> Any:
    from cfapi import Retries

    return Retries(attempts=2, base=0)


class receiving:  # noqa: N801 - reads as a word: async with receiving() as ...
    """A server that keeps what it is sent, and a client of it."""

    def __init__(self, *, status: int = 200, count_only: bool = False) -> None:
        self.received: list[Any] = []
        self.status = status
        self.count_only = count_only

    async def receive(self, request: web.Request) -> web.Response:
        self.received.append((request.headers, await self.body(request)))
        return web.json_response({"success": True, "errors": [], "messages": [], "result": {}}, status=self.status)

    async def body(self, request: web.Request) -> Any:
        if request.content_type.startswith("multipart/"):
            return [await self.part(part) async for part in await request.multipart()]
        if self.count_only:
            return sum([len(chunk) async for chunk in request.content.iter_any()])
        return await request.read()

    async def part(self, part: Any) -> Any:
        assert isinstance(part, BodyPartReader)
        return part.name, part.filename, part.headers.get("Content-Type"), bytes(await part.read())

    async def __aenter__(self) -> tuple[list[Any], Cloudflare]:
        app = web.Application(client_max_size=0x40000000)
        app.router.add_route("*", "/{tail:.*}", self.receive)
        self.server = TestServer(app)
        await self.server.start_server()
        self.client = Cloudflare("token", base_url=str(self.server.make_url("")), rate_limit=None)
        return self.received, self.client

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()
        await self.server.close()


TEXTS_FOR_FILES = {
    "the whole body": lambda cf: cf.r2.buckets.objects.upload("k", "main.js", account_id="a", bucket_name="b"),
    "a field": lambda cf: cf.dns.records.import_(zone_id="z", file="zones/shop.example.txt"),
    "a mapping": lambda cf: script(cf, {"main.js": "main.js"}),
    "one of a mapping": lambda cf: script(cf, {"lib.js": b"", "main.js": "main.js"}),
    "a list": lambda cf: script(cf, ["main.js"]),
    "a str instead of several": lambda cf: script(cf, "main.js"),
    "a pair with its name": lambda cf: script(cf, {"main.js": ("main.js", "main.js", "text/javascript")}),
    "a list that is a part of JSON": lambda cf: cf.workers.scripts.versions.create(
        "w", account_id="a", metadata={"main_module": "m"}, files=["main.js"]
    ),
    "a field of a whole form": lambda cf: cf.ai.to_markdown.transform(account_id="a", file={"files": ["cat.pdf"]}),
    "a field with a dot in its name": lambda cf: cf.pages.projects.deployments.create(
        "p", account_id="a", _worker_js="_worker.js"
    ),
    "rows": lambda cf: cf.vectorize.indexes.upsert("i", account_id="a", body="rows.ndjson"),
    "a file by path": lambda cf: cf.post("/things", files={"file": "cat.png"}),
    "files by path": lambda cf: cf.post("/things", files="cat.png"),
}


def script(cf: Cloudflare, files: Any) -> Any:
    return cf.workers.scripts.content.update("w", account_id="a", metadata={"main_module": "main.js"}, files=files)


@pytest.mark.parametrize("given", TEXTS_FOR_FILES)
async def test_a_str_where_a_file_goes_is_refused_before_any_request(given: str):
    async with receiving() as (received, cf):
        with pytest.raises(ArgumentError, match=r"Path\(\.\.\.\)"):
            await TEXTS_FOR_FILES[given](cf)

        assert received == []


def test_a_str_is_refused_as_the_content_of_a_file():
    with pytest.raises(ArgumentError, match=r"Path\(\.\.\.\) for a file, or bytes"):
        File(cast("Any", "main.js"), content_type="application/javascript+module")


async def test_a_str_is_sent_as_its_text_where_a_text_is_what_one_writes():
    async with receiving() as (received, cf):
        await cf.kv.namespaces.values.update("k", account_id="a", namespace_id="n", value="hello")
        await cf.logs.log_explorer.query.sql("SELECT 1", zone_id="z")
        await cf.post("/things", content="a,b")

        assert [body for _, body in received[1:]] == [b"SELECT 1", b"a,b"]
        assert received[0][1] == [("value", None, None, b"hello")]


async def test_a_form_may_be_an_object_of_its_class():
    async with receiving() as (received, cf):
        await cf.ai.to_markdown.transform(account_id="a", file=TransformFile(files=[b"a cat"]))

        assert received[0][1] == [("files[]", "files[]", "application/octet-stream", b"a cat")]
