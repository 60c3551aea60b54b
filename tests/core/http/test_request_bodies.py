"""Request bodies: the parts of a form, rows, and what holds no bytes."""

import io
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import UNSET, ArgumentError, File
from cfapi._codec.model import model, renamed
from cfapi._core.forms import as_json, encode_form
from cfapi._core.rows import encode_content, ndjson
from cfapi._http.aiohttp_transport import _Payload as Payload  # pyright: ignore[reportPrivateUsage]
from cfapi._http.bodies import RequestBody
from cfapi._http.multipart import Part
from tests.support.properties import CALM

NOON = datetime(2026, 11, 20, 12, 30, 1, 250000, UTC)


@model
class Filter:
    starts: str | None = renamed("starts_with", default=None)


async def numbers(*rows: object) -> AsyncIterator[Any]:
    for row in rows:
        yield row


async def text_of(content: str | RequestBody) -> str:
    return content if isinstance(content, str) else b"".join([chunk async for chunk in content.chunks()]).decode()


async def parts(form: dict[str, object]) -> list[tuple[str, str, str | None]]:
    return [(part.name, await text_of(part.content), part.filename) for part in encode_form(form)]


# --- the parts of a form


async def test_texts_are_fields_of_a_form():
    form = {"a": "text", "b": 7, "c": True, "d": None, "e": UNSET, "f": NOON}

    assert await parts(form) == [
        ("a", "text", None),
        ("b", "7", None),
        ("c", "true", None),
        ("f", "2026-11-20T12:30:01.250000Z", None),
    ]


async def test_whatever_holds_bytes_is_a_file_named_as_it_is_or_like_its_field(tmp_path: Path):
    file = tmp_path / "zone.txt"
    file.write_bytes(b"$ORIGIN")

    with file.open("rb") as opened:
        form: dict[str, object] = {
            "a": b"x",
            "b": file,
            "c": opened,
            "d": io.BytesIO(b"y"),
            "e": bytearray(b"z"),
            "f": numbers(b"1", b"2"),
            "g": File(b"text", "g.txt"),
            "h": ("h.txt", b"h"),
        }

        assert await parts(form) == [
            ("a", "x", "a"),
            ("b", "$ORIGIN", "zone.txt"),
            ("c", "$ORIGIN", "zone.txt"),
            ("d", "y", "d"),
            ("e", "z", "e"),
            ("f", "12", "f"),
            ("g", "text", "g.txt"),
            ("h", "h", "h.txt"),
        ]


async def test_several_files_of_a_field_repeat_its_name():
    files = [b"a", File(b"b", "b.js")]

    assert await parts({"files": files}) == [("files[]", "a", "files[]"), ("files[]", "b", "b.js")]
    assert await parts({"files": as_json(files)}) == [("files", "a", "files"), ("files", "b", "b.js")]


async def test_files_in_a_mapping_are_named_by_its_keys():
    modules = {"main.js": File(b"import", content_type="application/javascript+module"), "lib/a.wasm": b"\0asm"}

    found = encode_form({"files": modules})

    assert [(part.name, part.filename, part.content_type) for part in found] == [
        ("main.js", "main.js", "application/javascript+module"),
        ("lib/a.wasm", "lib/a.wasm", None),
    ]


async def test_arrays_repeat_their_name_and_objects_are_json():
    form = {"a": ["x", None, "y"], "b": {"c": {"d": 1}, "e": UNSET}, "f": Filter(starts="s"), "g": {"z"}}

    assert await parts(form) == [
        ("a[]", "x", None),
        ("a[]", "y", None),
        ("b", '{"c":{"d":1}}', None),
        ("f", '{"starts_with":"s"}', None),
        ("g[]", "z", None),
    ]


def test_what_goes_out_as_json_is_one_part_of_that_type():
    (part,) = encode_form({"metadata": as_json({"main_module": "main.js", "tags": ["a"]}), "no": as_json(UNSET)})

    assert (part.name, part.filename, part.content_type) == ("metadata", None, "application/json")
    assert json.loads(str(part.content)) == {"main_module": "main.js", "tags": ["a"]}


def test_a_form_of_nothing_has_no_parts():
    assert encode_form({}) == encode_form({"a": None, "b": UNSET, "c": [], "d": {}, "e": {"f": UNSET}}) == ()


@given(st.dictionaries(st.text("abc"), st.one_of(st.text(), st.integers(), st.booleans(), st.none()), max_size=5))
@CALM
def test_every_plain_value_that_is_set_is_one_part(form: dict[str, object]):
    assert [part.name for part in encode_form(form)] == [name for name, value in form.items() if value is not None]


def test_what_has_no_text_of_its_own_is_refused_in_a_form():
    with pytest.raises(ArgumentError):
        encode_form({"a": object()})


@pytest.mark.parametrize("content", [Path("gone.txt"), Path()], ids=["missing", "folder"])
def test_a_path_that_leads_to_no_file_is_refused_before_anything_is_sent(content: Path):
    with pytest.raises(ArgumentError, match="is not a file that can be read"):
        encode_form({"file": content})


@pytest.mark.parametrize("content_type", ["", "text", "text/plain\r\nEvil: 1", "tëxt/plain", "text/pl ain", "/", "a/"])
def test_what_is_no_content_type_is_refused(content_type: str):
    with pytest.raises(ArgumentError, match="is not a content type"):
        File(b"x", content_type=content_type)
    with pytest.raises(ArgumentError, match="is not a content type"):
        encode_form({"file": ("x.txt", b"x", content_type)})


@pytest.mark.parametrize("content_type", ["text/plain", "application/vnd.a+json; v=1", 'text/plain;charset="utf-8"'])
def test_a_content_type_may_have_parameters(content_type: str):
    assert encode_form({"file": File(b"x", content_type=content_type)})[0].content_type == content_type


def test_what_holds_no_bytes_is_refused_as_a_body():
    with pytest.raises(ArgumentError, match="A dict can't be uploaded"):
        encode_content({})


def test_contents_do_not_show_in_reprs():
    assert "s3cret" not in repr((Part("a", "s3cret"), File(b"s3cret"), encode_form({"a": b"s3cret"})))


# --- rows


@pytest.mark.parametrize("rows", [[{"id": 1}, Filter(starts="s")], iter([{"id": 1}, {"starts_with": "s"}])])
async def test_rows_are_a_line_of_json_each(rows: Any):
    source, _ = encode_content(ndjson(rows))

    assert await text_of(source) == '{"id":1}\n{"starts_with":"s"}\n'


async def test_rows_may_come_from_a_stream():
    source, _ = encode_content(ndjson(numbers({"id": 1}, b'{"id":2}\n')))

    assert await text_of(source) == '{"id":1}\n{"id":2}\n'


async def test_lines_that_are_written_already_go_out_as_they_are():
    source, _ = encode_content(ndjson(b'{"id":1}\n'))

    assert await text_of(source) == '{"id":1}\n'


async def test_what_a_body_is_read_from_is_closed_before_the_error_of_a_connection_is_told():
    closed: list[bool] = []

    async def chunks() -> AsyncIterator[bytes]:
        try:
            yield b"first"
            yield b"second"
        finally:
            closed.append(True)

    class Gone:
        def send_headers(self) -> None: ...

        async def write(self, chunk: bytes) -> None:
            raise ConnectionResetError(chunk)

    body = chunks()
    with pytest.raises(ConnectionResetError):
        await Payload(body).write(Gone())

    assert closed == [True]
