"""Texts that stay secret: not in reprs, logs, tracebacks or pickles."""

from collections.abc import Mapping
from typing import NoReturn

REDACTED = "***"


class Secret:
    """A text that shows itself only by `reveal()`: not in repr, logs, tracebacks or pickles."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return f"Secret({REDACTED})"

    __str__ = __repr__

    def __format__(self, format_spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not pickled; read the credentials again in the other process")


class HeaderValue(str):
    """A header value that HTTP libraries can send, and that is masked in tracebacks with local variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{REDACTED}'"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret header is not pickled")


def concealed(headers: Mapping[str, str]) -> dict[str, HeaderValue]:
    """Headers with masked values, whatever created them."""
    return {name: HeaderValue(value) for name, value in headers.items()}
