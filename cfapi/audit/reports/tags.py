"""HTML elements from plain values."""

from collections.abc import Mapping
from html import escape

from cfapi._printable import printable


def tag(name: str, content: str, attributes: Mapping[str, str] | None = None) -> str:
    """An element. Its content is HTML already; the values of its attributes are not."""
    written = "".join(f' {key}="{text(value)}"' for key, value in (attributes or {}).items())
    return f"<{name}{written}>{content}</{name}>"


def text(plain: str) -> str:
    """A text, in which nothing is markup, nor invisible."""
    return escape(printable(plain))
