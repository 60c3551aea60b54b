"""Texts of records as zone files have them (RFC 1035, section 5.1): quoted pieces of at most 255 bytes."""

import re
from collections.abc import Iterator

LONGEST_PIECE = 255
_PIECES = re.compile(r'"((?:[^"\\]|\\.)*)"\s*', re.DOTALL)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_ESCAPES = re.compile(r"\\(\d{3}|.)", re.DOTALL)


def has_controls(text: str) -> bool:
    """Whether characters are among a text that nobody can see."""
    return _CONTROLS.search(text) is not None


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _CONTROLS.sub(lambda found: f"\\{ord(found[0]):03}", escaped) + '"'


def unquoted(text: str) -> str:
    """A text without its quotes, if it has any."""
    pieces = pieces_of(text)
    return text if pieces is None else "".join(pieces)


def pieces_of(text: str) -> list[str] | None:
    """The pieces of a text that is written in quotes; None where it is not."""
    text, pieces, start = text.strip(), list[str](), 0
    while start < len(text):
        found = _PIECES.match(text, start)
        if found is None:
            return None
        pieces.append(_ESCAPES.sub(_unescaped, found[1]))
        start = found.end()
    return pieces or None


def _unescaped(found: re.Match[str]) -> str:
    code = found[1]
    return chr(int(code)) if code.isdecimal() and len(code) > 1 and int(code) < LONGEST_PIECE + 1 else code


def normalised_text(text: str) -> str:
    """A text in quotes, and in pieces that are short enough; the pieces of one that is written so stay as they are."""
    pieces = pieces_of(text)
    if pieces is not None and all(len(piece.encode()) <= LONGEST_PIECE for piece in pieces):
        return " ".join(found[0].strip() for found in _PIECES.finditer(text.strip()))
    return " ".join(quoted(part) for piece in pieces or [text] for part in _parts(piece))


def wire_length(text: str) -> int:
    """How many bytes a text in quotes has in a response of DNS: each piece has one for its length."""
    return sum(1 + len(piece.encode()) for piece in pieces_of(text) or [text])


def _parts(text: str) -> Iterator[str]:
    """Pieces of at most 255 bytes; none ends inside of a letter."""
    part, size = "", 0
    for letter in text:
        length = len(letter.encode())
        if size + length > LONGEST_PIECE:
            yield part
            part, size = "", 0
        part, size = part + letter, size + length
    yield part
