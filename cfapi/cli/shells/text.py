"""Text in which environment variables stand for what a shell fills in, such as `Bearer $CLOUDFLARE_API_TOKEN`."""

import re
from collections.abc import Iterable, Mapping

from attrs import Attribute, field, frozen


class NotRenderable(ValueError):
    """A request that a shell can't express; the message says what to do instead."""


def _name(_: object, __: "Attribute[str]", name: str) -> None:
    if not re.fullmatch("[A-Za-z_][A-Za-z0-9_]*", name):
        raise NotRenderable(f"{name!r} is not the name of a variable.")


@frozen
class Variable:
    """An environment variable, by its name.

    Raises:
        NotRenderable: No shell has variables of that name.
    """

    name: str = field(validator=_name)


Piece = str | Variable


def _joined(pieces: "Iterable[Piece] | Piece | Text") -> tuple[Piece, ...]:
    """The pieces, without empty ones and with neighbouring texts as one."""
    if isinstance(pieces, Text):
        return pieces.pieces
    found: list[Piece] = []
    for piece in (pieces,) if isinstance(pieces, str | Variable) else pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece != "":
            found.append(piece)
    return tuple(found)


@frozen
class Text:
    """Text and variables, in their order: `Text(["Bearer ", Variable("CLOUDFLARE_API_TOKEN")])`, `Text("zones")`.

    Attributes:
        pieces: The parts; no two texts are neighbours, and none is empty.
    """

    pieces: tuple[Piece, ...] = field(default=(), converter=_joined)

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of its variables."""
        return tuple(piece.name for piece in self.pieces if isinstance(piece, Variable))

    @property
    def literal(self) -> str | None:
        """The text, if there are no variables in it."""
        return None if self.variables else "".join(map(str, self.pieces))

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with the values of its variables.

        Raises:
            KeyError: A variable has none.
        """
        return "".join(piece if isinstance(piece, str) else values[piece.name] for piece in self.pieces)

    def __str__(self) -> str:
        return "".join(piece if isinstance(piece, str) else f"${piece.name}" for piece in self.pieces)
