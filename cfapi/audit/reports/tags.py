"""HTML elements from plain values."""

from collections.abc import Mapping
from html import escape

from cfapi._printable import printable
from cfapi.audit.findings import Severity


def tag(name: str, content: str, attributes: Mapping[str, str] | None = None) -> str:
    """An element. Its content is HTML already; the values of its attributes are not."""
    written = "".join(f' {key}="{text(value)}"' for key, value in (attributes or {}).items())
    return f"<{name}{written}>{content}</{name}>"


def text(plain: str) -> str:
    """A text, in which nothing is markup, nor invisible."""
    return escape(printable(plain))


def severity_tag(severity: Severity) -> str:
    """How severe something is, as a word with a colour."""
    return tag("span", str(severity), {"class": f"tag {severity}"})


def filter_button(words: str, name: str, value: str) -> str:
    """A button that chooses one filter of the list of all findings; the script shows it."""
    attributes = {"type": "button", "class": "filter", "data-name": name, "data-value": value, "hidden": ""}
    return tag("button", words, attributes)


def wide_table(table: str, words: str) -> str:
    """A table that may be wider than the screen: it is scrolled by itself, also by the keyboard."""
    return tag("div", table, {"class": "wide", "tabindex": "0", "role": "group", "aria-label": words})
