"""A command line as bash reads it: https://www.gnu.org/software/bash/manual/html_node/Shell-Operation.html."""

import re
from collections.abc import Sequence

from cfapi.cli.shells.reading.scanner import BARE_URL, BEFORE, PLACEHOLDER, BadLine, Reader, Word
from cfapi.cli.shells.text import Text, Variable

_ANSI_C = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "v": "\v"}
_ONLY_SHELL = "The line contains a command or an expression that only a shell can run: put its value there."
_SPECIAL = "The line contains {name}, which a shell replaces: put it in single quotes if it stands for itself."
_BRACES = "Braces with a comma outside of quotes are several words to bash: put quotes around them."
_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)=", re.ASCII)
# What may stand before a command's name without changing what it does.
_PREFIXES = frozenset({"&", "call", "command", "env", "exec", "export", "sudo", "time"})


def read_bash(text: str) -> Reader:
    """The commands of a pipeline.

    Raises:
        BadLine: It is not complete, or contains what only a shell can run.
    """
    return Reader(text, "\\").read_all(_step)


def _step(reader: Reader) -> None:
    if reader.filler(r" \t", quotes=True):
        return
    if reader.redirection():
        return
    if reader.match(r"(?=[\r\n])"):
        if not (_was_before(reader) or reader.line_break()):
            reader.rest_is_not_run()
    elif reader.match(r"\{[^\s{}]*(?:,|\.\.)[^\s{}]*\}"):
        raise BadLine(_BRACES)
    elif (quoted := reader.match(r"'([^']*)'")) or (
        quoted := reader.match(r"""([^\s'"\\$`|;&<>#\u00a0\u2000-\u200d\u202f\u3000\u2060\ufeff]+|#)""")
    ):
        reader.add(quoted[1])
    elif not _operator(reader):
        _quotation(reader)


def _operator(reader: Reader) -> bool:
    """Read what ends the word, if it is that."""
    if _is_in_url(reader) and reader.match("&"):
        reader.note(BARE_URL)
        reader.add("&")
    elif placeholder := reader.match(PLACEHOLDER):
        reader.add(placeholder[0])
    elif reader.match(r"<<<[ \t]*"):
        _here_string(reader)
    elif here := reader.match(r"<<(-?)[ \t]*(['\"]?)(\w+)\2"):
        _here_document(reader, here[3], is_literal=bool(here[2]), is_indented=bool(here[1]))
    elif reader.match(r"[<>]\("):
        raise BadLine(_ONLY_SHELL)
    elif reader.match(r"\|(?!\|)"):
        reader.end_word()
        reader.commands.append([])
    elif re.match(r"[|;&<>]", reader.text[reader.at]):
        if not (reader.match(r"(?=;|&&)") and _was_before(reader)):
            reader.rest_is_not_run()
    else:
        return False
    return True


def _was_before(reader: Reader) -> bool:
    """End a command before the call, if this is one: what it assigns is kept, and nothing of it is run."""
    found = reader.before_call()
    if found is None:
        return False
    words = [word for word in found if isinstance(word, Text)]
    if all(str(word) == "export" or _ASSIGNMENT.match(str(word)) for word in words):
        reader.variables |= dict(_assigned(word) for word in words if str(word) != "export")
    else:
        reader.note(BEFORE.format(word=words[0]))
    reader.match(r"[;&\s]+")
    return True


def _assigned(word: Text) -> tuple[str, Text]:
    """The name and the value of `NAME=VALUE`."""
    name, _, value = str(word.pieces[0]).partition("=")
    return name, Text([value, *word.pieces[1:]])


def without_prefix(command: Sequence[Word]) -> Sequence[Word]:
    """A command from its name on: without assignments, and without what runs it, such as `sudo`."""
    at = 0
    while at < len(command) and (str(command[at]).lstrip("@") in _PREFIXES or _ASSIGNMENT.match(str(command[at]))):
        at += 1
    return command[at:]


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


def _here_document(reader: Reader, end: str, *, is_literal: bool, is_indented: bool) -> None:
    """Take the lines up to the one that ends them out of the text; they may be indented with tabs."""
    reader.end_word()
    tabs = r"\t*" if is_indented else ""
    pattern = rf"(?P<rest>[^\n]*)\n(?P<body>.*?)^{tabs}{end}[ \t\r]*$"
    found = re.compile(pattern, re.DOTALL | re.MULTILINE).match(reader.text, reader.at)
    if found is None:
        raise BadLine(f"The here-document has no line {end} at its end.")
    reader.text = found["rest"] + reader.text[found.end() :]
    reader.at = 0
    body = re.sub(r"^\t+", "", found["body"], flags=re.MULTILINE) if is_indented else found["body"]
    reader.input = Text(body) if is_literal else _expanded(body)


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
        _add_variable(reader, found[1] or found[2])
    elif reader.match(r"\$\(|`|\$\{"):
        raise BadLine(_ONLY_SHELL)
    elif special := reader.match(r"\$[0-9?$!#*@-]"):
        raise BadLine(_SPECIAL.format(name=special[0]))
    elif reader.match(r"\$"):
        reader.add("$")
    else:
        return False
    return True


def _add_variable(reader: Reader, name: str) -> None:
    """A variable, or what the lines before the call assign to it."""
    value = reader.variables.get(name)
    if not isinstance(value, Text):
        reader.add(Variable(name))
        return
    for piece in value.pieces:
        reader.add(piece)


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
