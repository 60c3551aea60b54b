"""What users upload: files, bytes and streams as parts of forms or as whole bodies."""

from collections.abc import AsyncIterable, Iterable
from pathlib import Path
from typing import IO, TypeAlias

Upload: TypeAlias = bytes | bytearray | str | Path | IO[bytes] | AsyncIterable[bytes]
Rows: TypeAlias = Upload | Iterable[object] | AsyncIterable[object]


def as_json(value: object) -> object:
    """Mark a form value that goes out as one part of JSON."""
    return value


def ndjson(value: object) -> object:
    """Rows as one JSON line each."""
    return value
