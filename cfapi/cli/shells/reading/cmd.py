r"""A command line as cmd.exe reads it, and as programs of Windows then split what they receive.

https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments
"""

import re
from collections.abc import Iterator, Sequence

from cfapi.cli.shells.reading.scanner import BARE_URL, BEFORE, PLACEHOLDER, BadLine, Reader
from cfapi.cli.shells.text import Piece, Text, Variable

MOST_BLANKS = 16  # before and after `echo`
# In a URL, such as %E4: no variable.
_NAME = r"%(?![0-9A-Fa-f]{2}%)([A-Za-z_]\w*)%"


def read_cmd(text: str, *, in_batch_file: bool = False) -> Reader:
    """The commands of a pipeline, with the arguments that each program receives.

    Args:
        text: The line.
        in_batch_file: Whether percent signs are doubled.

    Raises:
        BadLine: It contains what only cmd.exe can run.
    """
    reader = Reader(text, "^")
    received: list[list[Piece]] = [[]]
    is_quoted = False
    while not reader.is_at_end:
        is_quoted = _step(reader, received, is_quoted=is_quoted, in_batch_file=in_batch_file)
    reader.commands = [list(_words(pieces)) for pieces in received]
    return reader


def _words(pieces: Sequence[Piece]) -> Iterator[Text]:
    """The words of a command: programs split what they receive, and `echo` writes it as it is."""
    said = re.match(r"\s*@?echo\s", "".join(map(str, pieces[:MOST_BLANKS])), re.IGNORECASE)
    if said is None:
        yield from split(pieces)
    else:
        yield from (Text("echo"), Text(pieces[said.end() :]))


def _step(reader: Reader, received: list[list[Piece]], *, is_quoted: bool, in_batch_file: bool) -> bool:
    """Read a letter or a variable: whether cmd.exe is in quotes after it."""
    percent = _percent(reader, in_batch_file=in_batch_file)
    if percent is not None:
        received[-1] += percent
        return is_quoted
    if reader.match(r"(?=[\r\n])"):
        if _was_before(reader, received):
            return False
        reader.commands = [[Text("begun")]] if any(str(piece).strip() for piece in received[-1]) else [[]]
        if reader.line_break():
            received[-1].append(" ")
        else:
            reader.rest_is_not_run()
        return False
    if not is_quoted and _unquoted(reader, received):
        return False
    letter = reader.take()
    received[-1].append(letter)
    return is_quoted != (letter == '"')


def _percent(reader: Reader, *, in_batch_file: bool) -> list[Piece] | None:
    """Read a percent sign, which has its meaning in quotes, too."""
    if in_batch_file and reader.match("%%"):
        return ["%"]
    if name := reader.match(_NAME):
        value = reader.variables.get(name[1].upper())
        return list(value.pieces) if isinstance(value, Text) else [Variable(name[1])]
    if reader.match(r"%[A-Za-z_]\w*:[^%\r\n]*%"):
        raise BadLine("The line changes a variable while it is read, which only cmd.exe can: put its value there.")
    if in_batch_file and reader.match(r"%"):
        return []
    return None


def _unquoted(reader: Reader, received: list[list[Piece]]) -> bool:
    """Read what has a meaning outside of quotes, if it is that."""
    before = reader.at
    # What is out of quotes to cmd.exe may be in quotes to the program that receives it: "\"a b\"".
    mended = None if _is_quoted_for_program(received[-1], reader) else reader.typography(quotes=True)
    if mended is not None:
        # In quotes if there is something to protect: the words are split later.
        received[-1] += mended if mended in (" ", "", "-", "--") else '"' + mended.replace('"', '""') + '"'
    elif reader.continuation():
        if not re.fullmatch(r"\^\r?\n", reader.text[before : reader.at]):
            received[-1].append(" ")
    elif _is_redirection(reader, received[-1]) and reader.redirection():
        received[-1].append(" ")
    elif placeholder := reader.match(PLACEHOLDER):
        received[-1].append(placeholder[0])
    elif escape := reader.match(r"\^(.)"):
        received[-1].append(escape[1])
    else:
        return _ends_command(reader, received)
    return True


def _ends_command(reader: Reader, received: list[list[Piece]]) -> bool:
    """Read what ends the command, if it is that."""
    if reader.match(r"\|(?!\|)"):
        received.append([])
    elif _last_word(received[-1]).startswith("http") and reader.match(r"&(?=\w+=)"):
        reader.note(BARE_URL)
        received[-1].append("&")
    elif re.match(r"[|&<>]", reader.text[reader.at]):
        if not (reader.match("(?=&)") and _was_before(reader, received)):
            reader.rest_is_not_run()
    else:
        return False
    return True


def _is_redirection(reader: Reader, before: Sequence[Piece]) -> bool:
    return reader.text[reader.at] in "<>" or not before or before[-1] == " "


def _last_word(pieces: Sequence[Piece]) -> str:
    return "".join(map(str, pieces)).rpartition(" ")[2]


def _was_before(reader: Reader, received: list[list[Piece]]) -> bool:
    """End a command before the call, if this is one: what it sets is kept, and nothing of it is run."""
    text = "".join(map(str, received[-1])).strip().lstrip("@")
    if not text or len(received) > 1 or re.search("curl", text, re.IGNORECASE):
        return False
    if assigned := re.fullmatch(r'set\s+"?(\w+)=(.*?)"?', text, re.IGNORECASE):
        reader.variables[assigned[1].upper()] = Text(assigned[2])
    elif not re.match(r"(?:rem\b|::|echo off$)", text, re.IGNORECASE):
        reader.note(BEFORE.format(word=text.split()[0]))
    received[-1].clear()
    reader.match(r"[&\s]+")
    return True


def _is_quoted_for_program(pieces: Sequence[Piece], reader: Reader) -> bool:
    if reader.text[reader.at].isascii():  # no typography, whose blanks may be many
        return False
    *_, last = split([*pieces, " ", "."])
    return str(last) != "."


def split(pieces: Sequence[Piece]) -> Iterator[Text]:
    """The arguments of a program, as C runtimes since 2008 split them."""
    word: list[Piece] | None = None
    is_quoted = False
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        slashes = _backslashes(pieces, at)
        after = pieces[at + slashes] if at + slashes < len(pieces) else ""
        if piece in (" ", "\t") and not is_quoted:
            if word is not None:
                yield Text(word)
            word, at = None, at + 1
        elif after == '"' and (slashes or piece == '"'):
            word = [*(word or ()), "\\" * (slashes // 2), '"' * (slashes % 2)]
            at += slashes + 1
            if slashes % 2 == 0:
                doubled = is_quoted and at < len(pieces) and pieces[at] == '"'
                word, at = ([*word, '"'], at + 1) if doubled else (word, at)
                is_quoted = is_quoted if doubled else not is_quoted
        else:
            word, at = [*(word or ()), piece], at + 1
    if word is not None:
        yield Text(word)


def _backslashes(pieces: Sequence[Piece], at: int) -> int:
    count = 0
    while at + count < len(pieces) and pieces[at + count] == "\\":
        count += 1
    return count
