"""Responses that consist of parts, such as the modules of a Worker: by name, as they arrive, and as files."""

import asyncio
import sys
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from cfapi import ArgumentError, Cloudflare, ConnectionFailed, DecodeError, Part, RequestRefused
from cfapi._core.part_streams import MOST_PARTS, ArrivingParts, PartEvents
from cfapi._http.messages import Response
from tests.support.loopback import Reply, serving
from tests.support.properties import CALM

MEGABYTE = 1024 * 1024
MAIN, WASM = b"import './lib/add.wasm'\r\n", b"\0asm\1\0\0\0\r\n--\r\n--not-a-boundary\xff\r\n"
HEAD = b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n'
FORM = {"Content-Type": "multipart/form-data; boundary=b"}
SCRIPT = Reply(b"addEventListener()", headers={"Content-Type": "application/javascript; charset=utf-8"})


def part(name: str, content: bytes, content_type: str = "application/javascript+module", boundary: str = "b") -> bytes:
    head = f'Content-Disposition: form-data; name="{name}"; filename="{name}"\r\nContent-Type: {content_type}\r\n\r\n'
    return f"--{boundary}\r\n{head}".encode() + content + b"\r\n"


def multipart(*parts: bytes) -> Reply:
    return Reply(b"".join(parts) + b"--b--\r\n", headers=FORM)


MODULES = multipart(part("./main.js", MAIN), part("lib/add.wasm", WASM, "application/wasm"), part("empty.txt", b""))


def script_of(cf: Cloudflare) -> Any:
    return cf.workers.scripts.get("w", account_id="a")


def files_in(folder: Path) -> dict[str, bytes]:
    """All files below a folder, and what they hold."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


async def collected(cf: Cloudflare) -> list[tuple[str, bytes]]:
    async with script_of(cf) as stream:
        return [(each.name, await each.read()) async for each in stream.parts()]


# --- all of them, by name


@pytest.mark.parametrize(
    "call",
    [
        lambda cf: cf.workers.scripts.get("w", account_id="a"),
        lambda cf: cf.workers.scripts.content.get("w", account_id="a"),
        lambda cf: cf.workers.services.environments.content.get(account_id="a", service_name="s", environment_name="e"),
        lambda cf: cf.workers_for_platforms.dispatch.namespaces.scripts.content.get(
            "w", account_id="a", dispatch_namespace="n"
        ),
        lambda cf: cf.snippets.content.get("s", zone_id="z"),
    ],
)
async def test_modules_are_read_by_name(call: Any):
    async with serving(MODULES) as server, server.client() as cf:
        parts = await call(cf)

    assert {name: (each.name, each.content) for name, each in parts.items()} == {
        "./main.js": ("./main.js", MAIN),
        "lib/add.wasm": ("lib/add.wasm", WASM),
        "empty.txt": ("empty.txt", b""),
    }
    wasm = parts["lib/add.wasm"]
    assert (wasm.content_type, wasm.filename) == ("application/wasm", "lib/add.wasm")
    assert wasm.headers["content-disposition"].startswith("form-data")
    assert parts["./main.js"].text == MAIN.decode()


@pytest.mark.parametrize("content_type", ["application/javascript", "text/javascript; charset=utf-8"])
async def test_a_script_alone_is_its_only_part(content_type: str):
    async with serving(Reply(b"x = '\xc3\xa4'", headers={"Content-Type": content_type})) as server:
        async with server.client() as cf:
            parts = await script_of(cf)

    assert list(parts) == ["index.js"]
    assert (parts["index.js"].text, parts["index.js"].content_type) == ("x = 'ä'", content_type)


async def test_the_first_module_is_named_by_a_header_of_the_envelope():
    reply = evolve(MODULES, headers={**FORM, "cf-entrypoint": "./main.js"})
    async with serving(reply) as server, server.client() as cf:
        envelope = await script_of(cf).envelope()

    assert envelope.result[envelope.headers["cf-entrypoint"]].content == MAIN


async def test_two_parts_of_one_name_are_never_one():
    async with serving(multipart(part("a", b"1"), part("a", b"2"))) as server, server.client() as cf:
        with pytest.raises(DecodeError, match="same name"):
            await script_of(cf)
        assert await collected(cf) == [("a", b"1"), ("a", b"2")]


async def test_a_refusal_with_a_good_status_is_no_script():
    body = b'{"success":false,"errors":[{"code":10007,"message":"no such Worker"}],"result":null}'
    async with serving(Reply(body, headers={"Content-Type": "application/json"})) as server, server.client() as cf:
        with pytest.raises(RequestRefused, match="no such Worker"):
            await script_of(cf)


# --- while they arrive


async def test_parts_arrive_one_after_the_other():
    async with serving(MODULES) as server, server.client() as cf:
        async with script_of(cf) as stream:
            seen = [(each.name, each.content_type, await each.text()) async for each in stream.parts()]

    assert [name for name, *_ in seen] == ["./main.js", "lib/add.wasm", "empty.txt"]
    assert seen[0][1:] == ("application/javascript+module", MAIN.decode())


async def test_a_script_alone_arrives_as_its_only_part():
    async with serving(SCRIPT) as server, server.client() as cf:
        assert await collected(cf) == [("index.js", b"addEventListener()")]


async def test_an_empty_script_is_one_part():
    async with serving(Reply(headers={"Content-Type": "application/javascript"})) as server, server.client() as cf:
        assert await collected(cf) == [("index.js", b"")]


async def test_what_is_not_read_of_a_part_is_skipped():
    async with serving(multipart(part("a", bytes(MEGABYTE)), part("b", b"2"))) as server, server.client() as cf:
        async with script_of(cf) as stream:
            async for each in stream.parts():
                if each.name == "b":
                    assert await each.read() == b"2"
                else:
                    assert await anext(aiter(each))


async def test_a_part_is_read_once_and_before_the_next():
    async with serving(multipart(part("a", bytes(MEGABYTE)), part("b", b"2"))) as server, server.client() as cf:
        async with script_of(cf) as stream:
            parts = aiter(stream.parts())
            first = await anext(parts)
            chunks = aiter(first)
            await anext(chunks)
            with pytest.raises(ArgumentError, match="read already"):
                await first.read()

            second = await anext(parts)

            with pytest.raises(ArgumentError, match="over"):
                await anext(chunks)
            assert await second.read() == b"2"


async def chunked(body: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]
        yield b""


def arriving(body: bytes, size: int, content_type: str = FORM["Content-Type"]) -> ArrivingParts:
    response = Response(200, {"Content-Type": content_type}, b"")  # type: ignore[arg-type]
    return ArrivingParts(PartEvents(response, chunked(body, size), ValueError))


@given(st.lists(st.binary(max_size=40) | st.just(WASM) | st.just(b"\r\n--b"), max_size=4), st.integers(1, 200))
@CALM
def test_parts_are_the_same_however_the_body_is_chunked(contents: list[bytes], size: int):
    contents = [each.replace(b"\r\n--b", b"\r\n--c") for each in contents]
    body = b"".join(part(str(place), each) for place, each in enumerate(contents)) + b"--b--"

    async def read() -> list[bytes]:
        return [await each.read() async for each in arriving(b"preamble\r\n" + body + b"\r\nepilogue", size)]

    assert asyncio.run(read()) == contents


@given(st.data())
@CALM
def test_a_truncated_body_is_never_taken_for_whole(data: st.DataObject):
    cut, size = data.draw(st.integers(0, len(MODULES.body) - 5)), data.draw(st.integers(1, 300))

    async def read() -> list[bytes]:
        return [await each.read() async for each in arriving(MODULES.body[:cut], size)]

    with pytest.raises(ValueError, match="last boundary"):
        asyncio.run(read())


async def test_a_large_part_is_never_in_memory_as_a_whole():
    body = part("a", bytes(64 * MEGABYTE)) + b"--b--"
    tracemalloc.start()

    sizes = [len(chunk) async for each in arriving(body, 64 * 1024) async for chunk in each]

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sum(sizes) == 64 * MEGABYTE
    assert peak < MEGABYTE


async def read_on(chunks: AsyncIterator[bytes]) -> None:
    async with asyncio.timeout(0):
        while True:
            await anext(chunks)


async def test_after_a_read_that_was_cancelled_the_next_one_waits_for_the_same():
    started = MODULES.body[: MODULES.body.index(MAIN) + 3]
    async with serving(Reply(started, headers=FORM, length=len(MODULES.body), stalls=True)) as server:
        async with server.client() as cf, script_of(cf) as stream:
            parts = aiter(stream.parts())
            chunks = aiter(await anext(parts))
            with pytest.raises(TimeoutError):
                await read_on(chunks)

            with pytest.raises(TimeoutError):
                await read_on(chunks)


# --- hostile ones

DISPOSITION = b"Content-Disposition: form-data; name=a\r\n"
HOSTILE = {
    "no end": (FORM, HEAD + b"1"),
    "no end, as its boundary has no hyphens": (FORM, HEAD + b"1\r\n--b"),
    "nothing": (FORM, b""),
    "no boundary in the body": (FORM, b"hello"),
    "no boundary in the type": ({"Content-Type": "multipart/form-data"}, HEAD + b"1\r\n--b--"),
    "an empty boundary": ({"Content-Type": 'multipart/form-data; boundary=""'}, HEAD + b"1\r\n--b--"),
    "another boundary": ({"Content-Type": "multipart/form-data; boundary=c"}, HEAD + b"1\r\n--b--"),
    "a giant header": (FORM, b"--b\r\n" + DISPOSITION + b"X: " + bytes(MEGABYTE) + b"\r\n\r\n1\r\n--b--"),
    "a header without end": (FORM, b"--b\r\n" + DISPOSITION + b"X: " + b"x" * MEGABYTE),
    "many headers": (FORM, b"--b\r\n" + DISPOSITION + b"X: 1\r\n" * 1000 + b"\r\n1\r\n--b--"),
    "no name": (FORM, b"--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--"),
    "an empty name": (FORM, b'--b\r\nContent-Disposition: form-data; name=""\r\n\r\n1\r\n--b--'),
    "no disposition": (FORM, b"--b\r\nContent-Type: text/plain\r\n\r\n1\r\n--b--"),
    "no headers": (FORM, b"--b\r\n\r\n1\r\n--b--"),
    "headers that are none": (FORM, b"--b\r\nhello\r\n\r\n1\r\n--b--"),
    "a name that is no UTF-8": (FORM, b'--b\r\nContent-Disposition: form-data; name="\xff"\r\n\r\n1\r\n--b--'),
    "a length that is not true": (FORM, b"--b\r\n" + DISPOSITION + b"Content-Length: 9\r\n\r\n1\r\n--b--"),
}


@pytest.mark.parametrize("kind", HOSTILE)
async def test_a_malformed_multipart_is_an_error_in_every_way_to_read_it(kind: str, tmp_path: Path):
    headers, body = HOSTILE[kind]
    async with serving(Reply(body, headers=headers)) as server, server.client() as cf:
        with pytest.raises(DecodeError):
            await script_of(cf)
        with pytest.raises(DecodeError):
            await collected(cf)
        async with script_of(cf) as stream:
            with pytest.raises(DecodeError):
                await stream.save_parts(tmp_path)

    assert files_in(tmp_path) == {}


async def test_more_parts_than_any_worker_has_are_not_read_at_once_but_one_after_the_other():
    many = Reply(b"".join(part(f"m{number}", b"") for number in range(MOST_PARTS + 1)) + b"--b--", headers=FORM)
    async with serving(many) as server, server.client() as cf:
        with pytest.raises(DecodeError, match=f"more than {MOST_PARTS:,} parts"):
            await script_of(cf)

        assert len(await collected(cf)) == MOST_PARTS + 1


@pytest.mark.parametrize("boundary", ['"b c:/=?"', "a=_1/2", "'()+_,-./:=?", '"x\\"y"', "x" * 70, "ä"])
async def test_a_boundary_may_have_odd_characters(boundary: str):
    bare = boundary.strip('"').replace('\\"', '"')
    body = part("a", b"1", boundary=bare) + f"--{bare}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; charset=utf-8; Boundary={boundary}"}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items()).encode()
    raw = b"HTTP/1.1 200 OK\r\n%bContent-Length: %d\r\n\r\n%b" % (head, len(body), body)
    async with serving(raw) as server, server.client() as cf:
        assert [each.content for each in (await script_of(cf)).values()] == [b"1"]


async def test_a_multipart_inside_of_a_part_is_its_content():
    inner = part("x", b"1", boundary="inner") + b"--inner--"
    async with serving(multipart(part("a", inner, "multipart/mixed; boundary=inner"))) as server:
        async with server.client() as cf:
            parts = await script_of(cf)

    assert (list(parts), parts["a"].content) == (["a"], inner)


async def test_no_parts_are_no_parts():
    async with serving(Reply(b"--b--\r\n", headers=FORM)) as server, server.client() as cf:
        assert await script_of(cf) == {}
        assert await collected(cf) == []


async def test_the_connection_breaks_off():
    async with serving(evolve(MODULES, length=len(MODULES.body) + 9)) as server, server.client() as cf:
        with pytest.raises(ConnectionFailed):
            await script_of(cf)
        with pytest.raises(ConnectionFailed):
            await collected(cf)


# --- as files


async def test_parts_are_saved_as_files_below_a_folder(tmp_path: Path):
    async with serving(MODULES) as server, server.client() as cf, script_of(cf) as stream:
        saved = await stream.save_parts(tmp_path / "new" / "hello")

    folder = tmp_path / "new" / "hello"
    assert saved == [folder / "main.js", folder / "lib/add.wasm", folder / "empty.txt"]
    assert files_in(folder) == {"main.js": MAIN, "lib/add.wasm": WASM, "empty.txt": b""}


async def test_a_script_alone_is_saved_in_the_same_way(tmp_path: Path):
    async with serving(SCRIPT) as server, server.client() as cf, script_of(cf) as stream:
        assert await stream.save_parts(tmp_path) == [tmp_path / "index.js"]

    assert (tmp_path / "index.js").read_bytes() == SCRIPT.body


@pytest.mark.parametrize("read", [lambda s: s.save("hello.js"), lambda s: s.text(), lambda s: anext(s.lines())])
async def test_several_parts_are_never_taken_for_one(read: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    async with serving(MODULES) as server, server.client() as cf, script_of(cf) as stream:
        with pytest.raises(ArgumentError, match="save_parts"):
            await read(stream)

        assert files_in(tmp_path) == {}
        assert len([each async for each in stream.parts()]) == 3


async def test_files_stay_as_they_were_where_a_part_is_missing(tmp_path: Path):
    (tmp_path / "main.js").write_bytes(b"old")
    cut = evolve(MODULES, body=MODULES.body[:-30])
    async with serving(cut) as server, server.client() as cf, script_of(cf) as stream:
        with pytest.raises(DecodeError, match="last boundary"):
            await stream.save_parts(tmp_path)

    assert files_in(tmp_path) == {"main.js": b"old"}


OUTSIDE = ("../up.js", "a/../../up.js", "/up.js", "a//b.js", "a/", ".", "..", "c:up.js", "a\\..\\up.js", "a\0b")


@pytest.mark.parametrize("name", OUTSIDE)
async def test_a_part_is_never_written_outside_of_the_folder(name: str, tmp_path: Path):
    folder = tmp_path / "folder"
    hostile = multipart(part("good.js", b"1"), part(name, b"2"))
    async with serving(hostile) as server, server.client() as cf, script_of(cf) as stream:
        with pytest.raises(DecodeError):
            await stream.save_parts(folder)

    assert files_in(tmp_path) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="links need privileges there")
async def test_a_link_in_the_folder_leads_no_part_out_of_it(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "folder" / "lib").symlink_to(tmp_path / "outside")
    async with serving(MODULES) as server, server.client() as cf, script_of(cf) as stream:
        with pytest.raises(DecodeError, match="below the folder"):
            await stream.save_parts(tmp_path / "folder")

    assert files_in(tmp_path) == {}


@pytest.mark.parametrize("names", [("a", "a"), ("a", "./a"), ("a", "a/b"), ("a/b", "a")])
async def test_two_parts_are_never_one_file(names: tuple[str, str], tmp_path: Path):
    async with serving(multipart(*(part(name, b"1") for name in names))) as server, server.client() as cf:
        async with script_of(cf) as stream:
            with pytest.raises(DecodeError, match="same name"):
                await stream.save_parts(tmp_path)

    assert files_in(tmp_path) == {}


def test_the_content_of_a_part_is_not_in_its_repr():
    assert "secret" not in repr(Part(b"secret", "main.js"))
