"""The words after a command: `NAME=VALUE` is the API's, and everything else an id.

name=www  data.flags=0  hosts=a hosts=b     typed by the schema, else text; repetition makes lists
tags:='["a","b"]'                           JSON
file=@zone.txt  settings:=@file.json        from a file
status==all                                 a query parameter
"""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from cfapi.cli.errors import BadWords

_ASSIGNMENT = re.compile(r"(?P<name>[A-Za-z_$][\w.$:~\-/]*?)(?P<operator>:=|==|=)(?P<text>.*)", re.DOTALL)


@frozen
class Assignment:
    """One `NAME=VALUE`.

    Attributes:
        name: The name, whose dots lead into objects.
        operator: "=" follows the schema, ":=" is JSON, "==" a query parameter.
        text: The value.
        file: The file that the value is in, if it is in one.
    """

    name: str
    operator: str
    text: str
    file: Path | None = None

    @property
    def word(self) -> str:
        """As it was typed, for messages."""
        return f"{self.name}{self.operator}{self.text}"

    def json(self) -> Any:
        """The value of `:=`.

        Raises:
            BadWords: It is not JSON.
        """
        return read_json(self.content(), self.word)

    def content(self) -> str:
        """The text, or that in the file.

        Raises:
            BadWords: The file can't be read as text.
        """
        return self.text if self.file is None else read_text(self.file)


def parse(words: Iterable[str]) -> tuple[list[str], list[Assignment]]:
    """The ids and the assignments among some words, each in their order.

    Raises:
        BadWords: A name is empty, or names what another one is a part of.
    """
    ids: list[str] = []
    assignments: list[Assignment] = []
    for word in words:
        found = _ASSIGNMENT.fullmatch(word)
        if found is None:
            ids.append(word)
        else:
            assignments.append(_assignment(**found.groupdict()))
    _check_names(assignments)
    return ids, assignments


def _check_names(assignments: Sequence[Assignment]) -> None:
    """Refuse names that can't be meant: empty ones, and values that take the place of what was given before."""
    before: list[Assignment] = []
    for each in assignments:
        if "" in each.name.split("."):
            raise BadWords(f"{_short(each.word)} has an empty name between its dots; what has one is written with :=.")
        inside = next((other for other in before if other.name.startswith(f"{each.name}.")), None)
        if inside is not None and each.operator != "==":
            raise BadWords(f"{_short(each.word)} would take the place of {_short(inside.word)}: write it before that.")
        before.append(each)


def _assignment(name: str, operator: str, text: str) -> Assignment:
    """`@` alone is a value: the name of a zone's own records."""
    if operator != "==" and text.startswith("@") and len(text) > 1:
        return Assignment(name, operator, text, Path(text[1:]))
    if not is_text(text):
        raise BadWords(f"The value of {name} is not text in UTF-8: give it as a file, {name}=@FILE.")
    return Assignment(name, operator, text)


def is_text(text: str) -> bool:
    """Whether an argument is UTF-8; Python has the bytes of others as halves of surrogate pairs."""
    return not any("\ud800" <= char <= "\udfff" for char in text)


def read_input() -> str:
    """Standard input as text, in UTF-8 whatever the code page of a console is.

    Raises:
        BadWords: It is none.
    """
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadWords("Standard input is not text in UTF-8.") from None


def read_json(text: str, what: str) -> Any:
    """JSON that a user wrote.

    Raises:
        BadWords: It is none; the message says where.
    """
    try:
        return json.loads(text, object_pairs_hook=_unrepeated)
    except RecursionError:
        raise BadWords(f"{_short(what)} is nested too deeply.") from None
    except ValueError as error:
        raise BadWords(f"{_short(what)} is not JSON: {error}.") from None


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, in which Python would keep the last one of members with the same name."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise BadWords(f"In the JSON the member {_short(name)!r} comes twice: only one of them could be sent.")
        found[name] = value
    return found


def read_text(file: Path) -> str:
    """The text in a file.

    Raises:
        BadWords: It can't be read.
    """
    try:
        return file.read_text("utf-8-sig")
    except OSError as error:
        raise BadWords(f"{file} can't be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise BadWords(f"{file} is not text in UTF-8.") from None


def _short(text: str, longest: int = 60) -> str:
    return text if len(text) <= longest else f"{text[:longest]}…"
