"""Bodies of calls by path: JSON, forms, files, and content as it is."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from cfapi import ArgumentError, Cloudflare, File
from cfapi.sandbox.http.forms import FORM
from tests.support.loopback import TOKEN, Seen, ok, serving


async def sent(method: str = "post", /, **given: object) -> Seen:
    """The request that a call by path makes."""
    async with serving(ok()) as server, server.client() as cf:
        await getattr(cf, method)("/things", **given)
        return server.seen[0]


def parts(seen: Seen) -> list[tuple[str, str]]:
    """The parts of a form: the first line of each one's headers, and its content."""
    boundary = seen.headers["Content-Type"].partition("boundary=")[2].encode()
    found = [part.strip(b"\r\n").split(b"\r\n\r\n", 1) for part in seen.body.split(b"--" + boundary)[1:-1]]
    return [(head.decode().partition("form-data; ")[2].split("\r\n")[0], body.decode()) for head, body in found]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
async def test_each_verb_sends_json(method):
    seen = await sent(method, json={"a": None})

    assert (seen.method, seen.body, seen.headers["Content-Type"]) == (
        method.upper(),
        b'{"a":null}',
        "application/json",
    )


async def test_null_is_a_body_and_nothing_is_none():
    assert (await sent(json=None)).body == b"null"
    assert (await sent()).body == b""
    assert "Content-Type" not in (await sent()).headers


async def test_data_alone_is_a_form_of_a_browser():
    seen = await sent(data={"a": "1 & 2", "b": ["x", "y"], "none": None, "yes": True})

    assert seen.body == b"a=1%20%26%202&b=x&b=y&yes=true"
    assert seen.headers["Content-Type"] == "application/x-www-form-urlencoded"


async def test_files_make_a_multipart_form_with_the_data_as_its_fields():
    seen = await sent(data={"proxied": True}, files={"file": ("zone.txt", b"www 1 IN A 192.0.2.1", "text/dns")})

    assert seen.headers["Content-Type"].startswith(FORM)
    assert parts(seen) == [('name="proxied"', "true"), ('name="file"; filename="zone.txt"', "www 1 IN A 192.0.2.1")]


@pytest.mark.parametrize("files", [{"f": [b"1", File(b"2", "f")]}, [("f", b"1"), ("f", io.BytesIO(b"2"))]])
async def test_several_files_of_one_name_keep_it(files):
    assert parts(await sent(files=files)) == [('name="f"; filename="f"', "1"), ('name="f"; filename="f"', "2")]


async def test_a_path_is_read_while_it_is_sent(tmp_path: Path):
    path = tmp_path / "cat.png"
    path.write_bytes(b"png")

    assert parts(await sent(files={"file": path})) == [('name="file"; filename="cat.png"', "png")] or parts(
        await sent(files={"file": File(path, "cat.png")})
    ) == [('name="file"; filename="cat.png"', "png")]


async def chunks() -> AsyncIterator[bytes]:
    yield b"one "
    yield b"two"


@pytest.mark.parametrize("content", [b"one two", "one two", bytearray(b"one two"), io.BytesIO(b"one two"), chunks()])
async def test_content_is_sent_as_it_is(content):
    seen = await sent("put", content=content)

    assert (seen.body, seen.headers["Content-Type"]) == (b"one two", "application/octet-stream")


async def test_the_type_of_content_is_that_of_its_file_or_of_the_headers():
    assert (await sent(content=File(b"a,b", content_type="text/csv"))).headers["Content-Type"] == "text/csv"
    by_header = await sent(content="a,b", headers={"Content-Type": "text/csv"})
    assert by_header.headers.getall("Content-Type") == ["text/csv"]


async def test_a_body_goes_with_params_and_options_and_with_open():
    seen = await sent(params={"q": 1}, content=b"x", headers={"X-Job": "nightly"}, timeout=5)
    assert (seen.path, seen.body, seen.headers["X-Job"]) == ("/things?q=1", b"x", "nightly")

    async with serving(ok()) as server, server.client() as cf, cf.open("POST", "/things", content=b"y") as stream:
        await stream.read()
        assert server.seen[0].body == b"y"


@pytest.mark.parametrize(
    "given",
    [
        {"json": {}, "content": b""},
        {"json": {}, "data": {}},
        {"json": {}, "files": {}},
        {"data": {}, "content": b"", "files": {}},
        {"files": {}, "content": b""},
    ],
)
async def test_a_body_in_several_forms_is_refused(given):
    async with Cloudflare(TOKEN) as cf:
        with pytest.raises(ArgumentError, match=r"one form; \w+ and \w+"):
            await cf.post("/things", **given)


@pytest.mark.parametrize("given", [{"data": b"bytes"}, {"data": "text"}, {"content": 5}, {"content": {"a": 1}}])
async def test_what_is_no_body_of_its_kind_is_refused(given):
    async with Cloudflare(TOKEN) as cf:
        with pytest.raises(ArgumentError):
            await cf.post("/things", **given)
