"""What a command before the pipe writes, which curl reads."""

import re
from collections.abc import Sequence

from cfapi.cli.shells.reading.scanner import BadLine, Reader
from cfapi.cli.shells.text import Piece, Text, Variable

_NOT_RUN = "curl reads what {name} writes, which is not run here: put it into the line."
_SHOW = ("cat", "type", "gc", "get-content")  # commands that write a file
_DELAYED = ["cmd", "/v:on", "/c"]


def output(reader: Reader, words: Sequence[Text]) -> Text | None:
    """What a command writes: strings of PowerShell, `echo`, `printf %s`, `cmd /v:on /c "echo …"`.

    Returns:
        The text; None if it is that of a file, which the reader has then.

    Raises:
        BadLine: Only a shell can run it.
    """
    names = [str(word).lower() for word in words]
    name = names[0] if names else ""
    if name == "echo":
        return _echoed(words[1:])
    if name == "cat" and len(words) == 1 and reader.input is not None:
        return reader.input
    if name in _SHOW and len(words) == len((name, "FILE")) and words[1].literal is not None:
        reader.file = words[1].literal
        return None
    if names[:3] == _DELAYED and len(words) > len(_DELAYED):
        return Text([piece for line in str(words[3]).split("&") for piece in _delayed(line)])
    if re.match(r"[a-z-]+(\.exe)?$", name) and names[:2] != ["printf", "%s"]:
        raise BadLine(_NOT_RUN.format(name=words[0]))
    return Text(_joined(words[2:], "")) if name == "printf" else Text([*_joined(words, "\n"), "\n"])


def _echoed(words: Sequence[Text]) -> Text:
    """What `echo` of bash writes; with -n without a line break."""
    option = str(words[0]) if words else ""
    if option == "-n":
        return Text(_joined(words[1:], " "))
    if re.fullmatch("-[neE]+", option):
        raise BadLine(_NOT_RUN.format(name=f"echo {option}"))
    return Text([*_joined(words, " "), "\n"])


def _joined(words: Sequence[Text], between: str) -> list[Piece]:
    pieces: list[Piece] = []
    for word in words:
        pieces += [between, *word.pieces] if pieces else [*word.pieces]
    return pieces


def _delayed(line: str) -> list[Piece]:
    r"""What `echo` of a cmd.exe with /v:on writes."""
    if not line.lower().startswith("echo "):
        raise BadLine("Before curl the line runs what only cmd.exe can run.")
    parts = re.split(r"!(\w+)!", line[len("echo ") :])
    return [*(Variable(part) if at % 2 else part for at, part in enumerate(parts)), "\n"]
