"""Headers as curl and PowerShell take them, whose secrets are kept apart."""

import re

from attrs import define, field

from cfapi._core.secret import Secret
from cfapi.cli.shells.reading.scanner import BadLine
from cfapi.cli.shells.request import CREDENTIALS, SECRET_HEADERS
from cfapi.cli.shells.text import Piece, Text, Variable

FORM = "application/x-www-form-urlencoded"
JSON_AS_FORM = "The body is JSON, but the line does not say so, so that it would be called a form: it is sent as JSON."
# <API_TOKEN>, {token}, YOUR_API_TOKEN, xxxx and … stand for a secret in texts.
_PLACEHOLDER = re.compile(r"<[^>]*>|\{[^}]*\}|\[[^\]]*\]|[Yy][Oo][Uu][Rr][_-]?\w*|[xX*.\u2026]+|[A-Z]+(?:_[A-Z]+)+|")
_WARNING = (
    "The line holds {kind}. Was it typed in a shell, then roll it: shells keep a history, and others see arguments."
)


@define
class Headers:
    """The headers of a request that is being read.

    Attributes:
        found: Names and values.
        secrets: The secrets in them, by the variables that stand for them.
        notes: What was said of them.
        removed: The names, in small letters, of those that curl is to leave out: `Name:`.
    """

    found: list[tuple[str, Text]] = field(factory=list[tuple[str, Text]])
    secrets: dict[str, Secret] = field(factory=dict[str, Secret])
    notes: list[str] = field(factory=list[str])
    removed: set[str] = field(factory=set[str])

    def add_line(self, line: Text) -> None:
        """Add a header as curl takes it: `Name: value`, or `Name;` for one without a value.

        Raises:
            BadLine: It is none.
        """
        first = line.pieces[0] if line.pieces and isinstance(line.pieces[0], str) else ""
        name, colon, value = first.partition(":")
        if not colon and first.endswith(";") and len(line.pieces) == 1:
            self.add(first[:-1], Text())
        elif not colon:
            raise BadLine("A header is neither `Name: value` nor `Name;`.")
        elif rest := Text([value.lstrip(" "), *line.pieces[1:]]).pieces:
            self.add(name, Text(rest))
        else:
            self.removed.add(name.strip().lower())

    def add(self, name: str, value: Text) -> None:
        """Add a header; a secret in it is kept apart."""
        variable = SECRET_HEADERS.get(name.strip().lower())
        if name.strip().lower() == "x-auth-email" and _is_placeholder(value.literal):
            value = CREDENTIALS["x-auth-email"]
        self.found.append((name.strip(), value if variable is None else self._concealed(value, variable)))

    def has(self, name: str) -> bool:
        """Whether there is a header of that name."""
        return any(known.lower() == name for known, _ in self.found)

    def _concealed(self, value: Text, variable: str) -> Text:
        """The value with a variable instead of the secret."""
        scheme, secret = _split_scheme(value.pieces)
        if len(secret) == 1 and isinstance(secret[0], Variable):
            return Text([scheme, secret[0]])
        literal = Text(secret).literal
        if literal is None:
            raise BadLine(f"A secret is put together of several parts: put it into the variable {variable}.")
        if not _is_placeholder(literal):
            self.secrets[variable] = Secret(literal)
            self.notes.append(_WARNING.format(kind="an API token" if "TOKEN" in variable else "a secret"))
        return Text([scheme, Variable(variable)])


def _is_placeholder(text: str | None) -> bool:
    return text is not None and bool(_PLACEHOLDER.fullmatch(text.strip()))


def _split_scheme(pieces: tuple[Piece, ...]) -> tuple[str, tuple[Piece, ...]]:
    """`Bearer ` and the like, and what comes after it."""
    first = pieces[0] if pieces and isinstance(pieces[0], str) else ""
    scheme = re.match(r"[A-Za-z]+ +|", first)
    assert scheme is not None
    if not scheme[0]:
        return "", pieces
    return scheme[0].strip() + " ", Text([first[scheme.end() :], *pieces[1:]]).pieces
