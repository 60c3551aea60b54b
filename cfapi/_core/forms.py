"""The values of a form as the parts of a multipart body."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import attrs

from cfapi._codec.encoding import encode_json, plain
from cfapi._codec.model import UNSET
from cfapi._codec.text import scalar
from cfapi._core.uploads import as_file, body_of, is_file
from cfapi._http.multipart import Part

JSON = "application/json"


@attrs.frozen
class _AsJson:
    """A form value that is sent as one part of JSON."""

    value: object = attrs.field(repr=False)


def as_json(value: object) -> object:
    """Mark a form value that is sent as one part of JSON, however it nests."""
    return value if value is UNSET or value is None else _AsJson(value)


def encode_form(form: Mapping[str, object]) -> tuple[Part, ...]:
    """The parts of a multipart form.

    Bytes, paths, open files and streams become file parts; a mapping of files becomes parts named by its keys. Arrays
    repeat their name with "[]", or as it is where they are marked by `as_json`; objects nest with dots.

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
    elif isinstance(value, Mapping) or attrs.has(type(value)):
        yield from _nested(name, value)
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
        yield Part(name, encode_json(value).decode(), content_type=JSON)


def _items(value: object) -> Iterable[object]:
    return cast("Iterable[object]", value) if isinstance(value, list | tuple) else ()


def _nested(name: str, value: Any) -> Iterator[Part]:
    if _holds_files(value):
        for key, file in cast("Mapping[str, object]", value).items():
            yield _file_part(key, file)
        return
    for key, inner in cast("Mapping[str, object]", plain(value)).items():
        yield from _parts(f"{name}.{key}", inner)


def _holds_files(value: object) -> bool:
    return isinstance(value, Mapping) and any(map(is_file, cast("Mapping[str, object]", value).values()))


def _file_part(name: str, given: object) -> Part:
    file = as_file(given)
    own = getattr(file.content, "name", None)
    filename = file.name or (Path(own).name if isinstance(own, str) else name)
    return Part(name, body_of(file.content), filename, file.content_type)
