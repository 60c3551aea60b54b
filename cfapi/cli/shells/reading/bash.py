"""A command line as bash reads it: https://www.gnu.org/software/bash/manual/html_node/Shell-Operation.html."""

import re

from cfapi.cli.shells.reading.scanner import PLACEHOLDER, BadLine, Reader
from cfapi.cli.shells.text import Text, Variable

_ANSI_C = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "v": "\v"}
_BARE_URL = "The & in the URL is not in quotes: bash ends the command there. It is read as part of the URL."


def read_bash(text: str) -> Reader:
    """The commands of a pipeline.

    Raises:
        BadLine: It is not complete, or contains what only a shell can run.
    """
    return Reader(text, "\\").read_all(_step)


def _step(reader: Reader) -> None:
    if reader.filler(r" \t", quotes=True):
        return
    if reader.match(r"(?=[\r\n])"):
        if not reader.line_break():
            reader.rest_is_not_run()
    elif (quoted := reader.match(r"'([^']*)'")) or (
        quoted := reader.match(r"""([^\s'"\\$`|;&<>#\u00a0\u2000-\u200d\u202f\u3000\u2060\ufeff]+|#)""")
    ):
        reader.add(quoted[1])
    elif not _operator(reader):
        _quotation(reader)


def _operator(reader: Reader) -> bool:
    """Read what ends the word, if it is that."""
    if _is_in_url(reader) and reader.match("&"):
        reader.note(_BARE_URL)
        reader.add("&")
    elif placeholder := reader.match(PLACEHOLDER):
        reader.add(placeholder[0])
    elif reader.match(r"<<<[ \t]*"):
        _here_string(reader)
    elif here := reader.match(r"<<(-?)[ \t]*(['\"]?)(\w+)\2"):
        _here_document(reader, here[3], is_literal=bool(here[2]))
    elif reader.match(r"\|(?!\|)"):
        reader.end_word()
        reader.commands.append([])
    elif re.match(r"[|;&<>]", reader.text[reader.at]):
        reader.rest_is_not_run()
    else:
        return False
    return True


def _is_in_url(reader: Reader) -> bool:
    return reader.word_so_far.startswith("http") and bool(re.match(r"&\w+=", reader.text[reader.at :]))


def _here_string(reader: Reader) -> None:
    reader.end_word()
    before = len(reader.commands[-1])
    while not reader.is_at_end and not re.match(r"[ \t\r\n|;&<>]", reader.text[reader.at]):
        _step(reader)
    reader.end_word()
    if len(reader.commands[-1]) == before:
        raise BadLine("Nothing follows <<<.")
    reader.input = Text([*reader.pop_word().pieces, "\n"])


def _here_document(reader: Reader, end: str, *, is_literal: bool) -> None:
    """Take the lines up to the one that ends them out of the text."""
    reader.end_word()
    found = re.compile(rf"(?P<rest>[^\n]*)\n(?P<body>.*?)^{end}[ \t]*$", re.DOTALL | re.MULTILINE).match(
        reader.text, reader.at
    )
    if found is None:
        raise BadLine(f"The here-document has no line {end} at its end.")
    reader.text = found["rest"] + reader.text[found.end() :]
    reader.at = 0
    reader.input = Text(found["body"]) if is_literal else _expanded(found["body"])


def _expanded(body: str) -> Text:
    inner = Reader(body, "\\")
    inner.add("")
    while not inner.is_at_end:
        if inner.match(r"\\\r?\n"):
            continue
        if escape := inner.match(r"\\([\\$`])"):
            inner.add(escape[1])
        elif not _variable(inner):
            inner.add(inner.take())
    inner.end_word()
    return inner.pop_word()


def _quotation(reader: Reader) -> None:
    if reader.match(r"\$'"):
        reader.add(_ansi_c(reader))
    elif reader.match(r'\$?"'):
        reader.add("")
        _double_quotes(reader)
    elif reader.match(r"\\"):
        reader.add(reader.take())
    elif not _variable(reader):
        raise BadLine(f"The quotation that begins with {reader.text[reader.at]} has no end.")


def _double_quotes(reader: Reader) -> None:
    while not reader.match('"'):
        if reader.match(r"\\\r?\n"):
            continue
        if escape := reader.match(r"\\([\"\\$`])"):
            reader.add(escape[1])
        elif not _variable(reader):
            reader.add(reader.take())


def _variable(reader: Reader) -> bool:
    """Read a variable, or a `$` that is none."""
    if found := reader.match(r"\$(?:\{([A-Za-z_]\w*)(?::\?[^}]*)?\}|([A-Za-z_]\w*))"):
        reader.add(Variable(found[1] or found[2]))
    elif reader.match(r"\$\(|`|\$\{"):
        raise BadLine("The line contains a command or an expression that only a shell can run: put its value there.")
    elif reader.match(r"\$"):
        reader.add("$")
    else:
        return False
    return True


def _ansi_c(reader: Reader) -> str:
    r"""What `$'…'` stands for; its octal and hexadecimal escapes are bytes."""
    found = bytearray()
    while not reader.match("'"):
        if byte := reader.match(r"\\(?:x([0-9A-Fa-f]{1,2})|([0-7]{1,3}))"):
            found.append(int(byte[1], 16) if byte[1] else int(byte[2], 8) % 256)
        elif letter := reader.match(r"\\(?:u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8}))"):
            found += chr(int(letter[1] or letter[2], 16)).encode("utf-8", "replace")
        elif escape := reader.match(r"\\(.)"):
            found += _ANSI_C.get(escape[1], escape[1]).encode()
        else:
            found += reader.take().encode()
    try:
        return found.decode()
    except UnicodeDecodeError:
        raise BadLine("A quotation $'…' contains bytes that are not text.") from None
