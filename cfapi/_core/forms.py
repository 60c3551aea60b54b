"""The values of a form as the parts of a multipart body."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import attrs

from cfapi._codec.encoding import encode_json, plain
from cfapi._codec.model import UNSET
from cfapi._codec.text import scalar
from cfapi._core.uploads import as_file, body_of, check_files, is_file
from cfapi._http.bodies import RequestBody
from cfapi._http.multipart import Part, multipart, new_boundary

JSON = "application/json"


@attrs.frozen
class _AsJson:
    """A form value that is sent as one part of JSON."""

    value: object = attrs.field(repr=False)


def as_json(value: object) -> object:
    """Mark a form value that is sent as one part of JSON, however it nests."""
    return value if value is UNSET or value is None else _AsJson(value)


def check_form(form: object, names: Iterable[str]) -> None:
    """Check those fields of a form that take files.

    Raises:
        ArgumentError: One holds a str.
    """
    for name in names:
        given = _fields(form).get(name)
        check_files(name, given.value if isinstance(given, _AsJson) else given)


def _fields(form: object) -> Mapping[str, object]:
    if isinstance(form, Mapping):
        return cast("Mapping[str, object]", form)
    return attrs.asdict(cast("Any", form), recurse=False)


def form_body(form: object) -> tuple[RequestBody, str]:
    """The body that a form is, and its content type.

    Args:
        form: A mapping, or an object of a model's class.

    Raises:
        ArgumentError: Something can't be sent.
    """
    boundary = new_boundary()
    return multipart(encode_form(_fields(form)), boundary), f"multipart/form-data; boundary={boundary}"


def form_of(fields: Mapping[str, object], files: Iterable[tuple[str, object]]) -> tuple[RequestBody, str]:
    """The body that plain fields and files make, and its content type; all are sent under their plain names.

    Raises:
        ArgumentError: Something can't be sent.
    """
    boundary = new_boundary()
    parts = (*encode_form(fields), *(_file_part(name, file) for name, file in files))
    return multipart(parts, boundary), f"multipart/form-data; boundary={boundary}"


def encode_form(form: Mapping[str, object]) -> tuple[Part, ...]:
    """The parts of a multipart form.

    Bytes, paths, open files and streams become file parts; a mapping of files becomes parts named by its keys. Arrays
    repeat their name with "[]", or as it is where they are marked by `as_json`; objects are parts of JSON.

    Raises:
        ArgumentError: Something can't be sent.
    """
    return tuple(part for name, value in form.items() for part in _parts(name, value))


def _parts(name: str, value: object) -> Iterator[Part]:
    if value is UNSET or value is None:
        return
    if isinstance(value, _AsJson):
        yield from _json_parts(name, value.value)
    elif is_file(value):
        yield _file_part(name, value)
    elif _holds_files(value):
        yield from (_file_part(key, file) for key, file in cast("Mapping[str, object]", value).items())
    elif _is_object(value):
        members = plain(value)
        yield from [_json_part(name, members)] if members else []
    elif isinstance(value, list | tuple | set | frozenset):
        for item in cast("Iterable[object]", value):
            yield from _parts(f"{name}[]", item)
    else:
        yield Part(name, scalar(value))


def _json_parts(name: str, value: object) -> Iterator[Part]:
    """One part of JSON; files, which JSON can't hold, are parts of their own under the plain name."""
    items = _items(value)
    if any(map(is_file, items)):
        yield from (_file_part(name, file) for file in items)
    elif is_file(value) or _holds_files(value):
        yield from _parts(name, value)
    else:
        yield _json_part(name, value)


def _json_part(name: str, value: object) -> Part:
    return Part(name, encode_json(value).decode(), content_type=JSON)


def _items(value: object) -> Iterable[object]:
    return cast("Iterable[object]", value) if isinstance(value, list | tuple) else ()


def _is_object(value: object) -> bool:
    return isinstance(value, Mapping) or attrs.has(type(value))


def _holds_files(value: object) -> bool:
    return isinstance(value, Mapping) and any(map(is_file, cast("Mapping[str, object]", value).values()))


def _file_part(name: str, given: object) -> Part:
    file = as_file(given)
    own = getattr(file.content, "name", None)
    filename = file.name or (Path(own).name if isinstance(own, str) else name)
    return Part(name, body_of(file.content), filename, file.content_type)
