"""The body of a call by path: JSON, a form with or without files, or content as it is."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias, TypedDict, cast

from cfapi._codec.encoding import encode_json
from cfapi._codec.model import UNSET
from cfapi._core.options import RequestOptions
from cfapi._core.uploads import Upload
from cfapi._http.bodies import RequestBody
from cfapi.errors import ArgumentError

URLENCODED = "application/x-www-form-urlencoded"
ANYTHING = "application/octet-stream"

Files: TypeAlias = Mapping[str, "Upload | list[Upload]"] | Sequence[tuple[str, Upload]]


class BodyOptions(TypedDict, total=False):
    """The body of a call by path, in one of these forms."""

    json: object
    data: Mapping[str, object]
    files: Files
    content: str | Upload


class RawBodyOptions(BodyOptions, RequestOptions, total=False):
    """What a call by path accepts besides its query."""


class RawRequestOptions(RawBodyOptions, total=False):
    """All that a call by path accepts."""

    params: Mapping[str, object] | None


_BODY = frozenset(BodyOptions.__annotations__)
_OPTIONS = frozenset(RequestOptions.__annotations__)


def split(given: RawBodyOptions) -> tuple[BodyOptions, RequestOptions]:
    """The body of a call, and its options."""
    body: Any = {name: value for name, value in given.items() if name in _BODY}
    options: Any = {name: value for name, value in given.items() if name not in _BODY} if len(body) < len(given) else {}
    return body, options


def split_query(given: Mapping[str, object]) -> tuple[RequestOptions, dict[str, object]]:
    """The options of a listing by path, and its query parameters.

    Raises:
        TypeError: A body is given.
    """
    if name := next((name for name in given if name in _BODY), None):
        raise TypeError(f"A listing has no body; a query parameter of that name goes into params={{{name!r}: ...}}.")
    options: Any = {name: value for name, value in given.items() if name in _OPTIONS}
    return options, {name: value for name, value in given.items() if name not in _OPTIONS}


def raw_body(given: BodyOptions) -> tuple[bytes | RequestBody | None, str | None]:
    """A body as it is sent, and its content type.

    Raises:
        ArgumentError: It is given in several forms, or can't be sent.
    """
    forms = [name for name in given if name != "files"] if "data" in given else list(given)
    if len(forms) > 1:
        raise ArgumentError(f"Give the body in one form; {' and '.join(forms)} are several.")
    if "files" in given:
        return _multipart(given.get("data", {}), given["files"])
    if "data" in given:
        return _urlencoded(given["data"]), URLENCODED
    if "content" in given:
        return _content(given["content"])
    json = given.get("json", UNSET)
    return (None if json is UNSET else encode_json(json)), "application/json"


def _urlencoded(fields: object) -> bytes:
    if not isinstance(fields, Mapping):
        raise ArgumentError("data= takes the fields of a form; give a body of bytes or text as content=.")
    from cfapi._core.urls import encode_query

    return encode_query(cast("Mapping[str, object]", fields)).encode()


def _multipart(fields: Mapping[str, object], files: Files) -> tuple[RequestBody, str]:
    from cfapi._core.forms import form_of

    return form_of(fields, _pairs(files))


def _pairs(files: Files) -> Iterator[tuple[str, object]]:
    """Each file with the name of its field."""
    if isinstance(files, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users
        raise ArgumentError("files= takes the files by the names of their fields: files={'file': Path(...)}.")
    if not isinstance(files, Mapping):
        yield from files
        return
    for name, given in files.items():
        several = cast("list[object]", given if isinstance(given, list) else [given])
        yield from ((name, file) for file in several)


def _content(content: str | Upload) -> tuple[RequestBody, str]:
    from cfapi._core.uploads import as_file, body_of

    file = as_file(content.encode() if isinstance(content, str) else content)
    return body_of(file.content), file.content_type or ANYTHING
