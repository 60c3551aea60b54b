"""JSON for terminals and for other programs."""

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from cfapi.cli.cells import json_text
from cfapi.cli.json_values import is_array

_TOKEN = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*")(?=\s*:)|(?P<text>"(?:[^"\\]|\\.)*")|(?P<number>-?\d[\d.eE+-]*)|(?P<word>true|false|null)'
)
STYLES = {"key": "34", "text": "32", "number": "36", "word": "35"}
INDENT = 2


def written(value: Any) -> bytes:
    """A value as JSON on one line; JSON bytes as they came."""
    return bytes(value) if isinstance(value, msgspec.Raw) else msgspec.json.encode(value)


def items_in(value: Any) -> Sequence[Any]:
    """The items of a list, each as it came; what is no list is the only item, and null is none."""
    if isinstance(value, msgspec.Raw):
        text = bytes(value).strip()
        value = msgspec.json.decode(text, type=list[msgspec.Raw]) if text.startswith(b"[") else value
        value = None if text == b"null" else value
    return value if is_array(value) else [] if value is None else [value]


def document(value: Any, *, coloured: bool = False) -> str:
    """A value, or JSON as it came, on indented lines: numbers, dates and members as the API wrote them."""
    text = json_text(msgspec.json.format(written(value), indent=INDENT).decode())
    return _TOKEN.sub(_coloured, text) if coloured else text


def line(value: Any) -> str:
    """A value, or JSON as it came, on one line."""
    return json_text(msgspec.json.format(written(value), indent=-1).decode())


def _coloured(found: re.Match[str]) -> str:
    return f"\x1b[{STYLES[str(found.lastgroup)]}m{found[0]}\x1b[0m"
