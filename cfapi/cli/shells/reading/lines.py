"""A command line of any shell as one call of the API."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from attrs import evolve

from cfapi.cli.shells.reading.bash import read_bash, without_prefix
from cfapi.cli.shells.reading.cmd import read_cmd
from cfapi.cli.shells.reading.curl import read_curl
from cfapi.cli.shells.reading.mending import without_prompt
from cfapi.cli.shells.reading.pasted import Pasted
from cfapi.cli.shells.reading.piped import output
from cfapi.cli.shells.reading.powershell import read_powershell
from cfapi.cli.shells.reading.rest_method import NAMES, is_rest_method, read_rest_method
from cfapi.cli.shells.reading.scanner import BadLine, Reader, Word
from cfapi.cli.shells.text import Text

READERS: Mapping[str, Callable[[str], Reader]] = {
    "bash": read_bash,
    "cmd": read_cmd,
    "batch": partial(read_cmd, in_batch_file=True),
    "powershell": read_powershell,
}
SHELLS = tuple(READERS)
_CURL = frozenset({"curl", "curl.exe"})
_OLD_QUOTES = (
    r"The \" in the line is for PowerShell up to 7.2, and is read so; from 7.3 on curl receives the backslash."
)


def read_line(text: str, shell: str) -> Pasted:
    """The call that a command line makes.

    Args:
        text: The line, or lines.
        shell: One of `SHELLS`.

    Raises:
        BadLine: It is not one call that cfapi can make; the message says why.
    """
    reader = READERS[shell](without_prompt(text))
    pasted = _read(reader, is_powershell=shell == "powershell")
    return evolve(pasted, notes=(*reader.notes, *pasted.notes))


def read_words(words: Sequence[str]) -> Pasted:
    """The call that arguments make which a shell has split already.

    Raises:
        BadLine: They are not those of one call.
    """
    names = [*words[:1]]
    return read_curl([Text(word) for word in words[1 if names and names[0].lower() in _CURL else 0 :]], None)


def _read(reader: Reader, *, is_powershell: bool) -> Pasted:
    for at, command in enumerate(map(without_prefix, reader.commands)):
        name = str(command[0]).lower().lstrip("@") if command and isinstance(command[0], Text) else ""
        if name in NAMES or (name == "curl" and is_powershell and is_rest_method(command)):
            return read_rest_method(command[1:])
        if re.split(r"[/\\]", name)[-1] in _CURL:
            given = reader.input if at == 0 else output(reader, [_text(word) for word in reader.commands[at - 1]])
            _note_rest(reader, at)
            words = [_unescaped(reader, _text(word), is_powershell=is_powershell) for word in command[1:]]
            return read_curl(words, given, reader.file)
    raise BadLine("The line is no call of curl" + (" or Invoke-RestMethod." if is_powershell else "."))


def _note_rest(reader: Reader, at: int) -> None:
    for command in reader.commands[at + 1 :]:
        reader.note(f"What comes after the call is not run: | {command[0] if command else ''} …")


def _text(word: Word) -> Text:
    if not isinstance(word, Text):
        raise BadLine("curl takes no table @{ … }.")
    return word


def _unescaped(reader: Reader, word: Text, *, is_powershell: bool) -> Text:
    r"""A word of PowerShell whose quotation marks all have a backslash, as curl receives it up to 7.2."""
    written = str(word)
    if not is_powershell or written.count('"') == 0 or written.count('"') != written.count('\\"'):
        return word
    reader.note(_OLD_QUOTES)
    return Text([piece.replace('\\"', '"') if isinstance(piece, str) else piece for piece in word.pieces])
