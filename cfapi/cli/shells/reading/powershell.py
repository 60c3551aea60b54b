"""A command line as PowerShell reads it.

https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_parsing, about_quoting_rules
and about_special_characters; the kinds of quotation marks are those of its source, CharTraits.cs.
"""

import re

from cfapi.cli.shells.powershell_strings import DOUBLE_QUOTES, ESCAPES, SINGLE_QUOTES
from cfapi.cli.shells.reading.scanner import BARE_URL, BEFORE, PLACEHOLDER, BadLine, Reader, Table
from cfapi.cli.shells.text import Text, Variable

_LETTERS = {escape[1]: letter for letter, escape in ESCAPES.items()} | {"e": "\x1b"}
_BARE = rf"[^\s`${SINGLE_QUOTES}{DOUBLE_QUOTES}|;&<>(){{}},@#\u00a0\u2000-\u200d\u202f\u3000\u2060\ufeff]+|[@#]"
_ONLY_POWERSHELL = "The line contains an expression that only PowerShell can run: put its value there."


def read_powershell(text: str) -> Reader:
    """The commands of a pipeline; a table `@{ … }` is one word.

    Raises:
        BadLine: It is not complete, or contains what only PowerShell can run.
    """
    return Reader(text, "`").read_all(_step)


def _step(reader: Reader) -> None:
    if reader.filler(r" \t,", quotes=False) or _assignment(reader) or reader.redirection() or _given_table(reader):
        return
    if reader.commands == [[]] and not reader.is_in_word and reader.match(r"&[ \t]*"):
        return
    if reader.match(r"(?=[\r\n])"):
        # A pipe at the start of a line continues the one before it, since PowerShell 7.
        if not (reader.match(r"[\r\n]+[ \t]*(?=\|)") or _was_before(reader) or reader.line_break()):
            reader.rest_is_not_run()
    elif reader.word_so_far.startswith("http") and reader.match(r"&(?=\w+=)"):
        reader.note(BARE_URL)
        reader.add("&")
    elif not reader.is_in_word and reader.match(r"@\{"):
        reader.commands[-1].append(_table(reader))
    elif reader.match(r"\|(?!\|)"):
        reader.end_word()
        reader.commands.append([])
    elif not re.match(PLACEHOLDER, reader.text[reader.at :]) and re.match(r"[|;&<>]", reader.text[reader.at]):
        if not (reader.match("(?=;)") and _was_before(reader)):
            reader.rest_is_not_run()
    else:
        _part(reader)


def _was_before(reader: Reader) -> bool:
    """End a command before the call, if this is one: it is not run."""
    found = reader.before_call()
    if found is not None:
        reader.note(BEFORE.format(word=found[0] if isinstance(found[0], Text) else "@{"))
        reader.match(r"[;\s]+")
    return found is not None


def _assignment(reader: Reader) -> bool:
    """Read `$name = value`, which is kept for the call; what the call returns is not."""
    if reader.is_in_word or reader.commands != [[]]:
        return False
    name = reader.match(r"\$(?:[Ee][Nn][Vv]:)?([A-Za-z_]\w*)[ \t]*=(?!=)[ \t]*")
    if name is None or reader.match(r"(?i)(?=&|\(?(?:curl|irm|iwr|invoke-))"):
        return name is not None
    table = reader.match(r"(?:\[ordered\][ \t]*)?@\{")
    reader.variables[name[1].lower()] = _table(reader) if table else _cell(reader, r"[\r\n;]")
    reader.match(r"[ \t]*(?:[;\r\n]\s*)*")
    return True


def _given_table(reader: Reader) -> bool:
    """Read a variable that a line before the call made a table."""
    name = re.compile(r"\$(\w+)(?=[\s|;]|$)").match(reader.text, reader.at)
    table = reader.variables.get(name[1].lower()) if name else None
    if name is None or reader.is_in_word or table is None or isinstance(table, Text):
        return False
    reader.at = name.end()
    reader.commands[-1].append(table)
    return True


def _part(reader: Reader) -> None:
    """Read a part of a word: a quotation, a variable, or letters."""
    if not reader.is_in_word and (
        here := reader.match(rf"@([{SINGLE_QUOTES}])[ \t]*\r?\n(.*?)\r?\n[{SINGLE_QUOTES}]@")
    ):
        reader.add(here[2])
    elif not reader.is_in_word and (
        here := reader.match(rf"@[{DOUBLE_QUOTES}][ \t]*\r?\n(.*?)\r?\n[{DOUBLE_QUOTES}]@")
    ):
        _here_string(reader, here[1])
    elif quoted := reader.match(rf"[{SINGLE_QUOTES}]((?:[^{SINGLE_QUOTES}]|[{SINGLE_QUOTES}]{{2}})*)[{SINGLE_QUOTES}]"):
        reader.add(re.sub(rf"([{SINGLE_QUOTES}])[{SINGLE_QUOTES}]", r"\1", quoted[1]))
    elif reader.match(rf"[{DOUBLE_QUOTES}]"):
        reader.add("")
        _double_quotes(reader)
    elif _escape(reader):
        return
    elif bare := reader.match(f"{_BARE}|{PLACEHOLDER}"):
        reader.add(bare[0])
    elif not _variable(reader):
        unclosed = reader.text[reader.at] in SINGLE_QUOTES
        raise BadLine("A quotation has no end." if unclosed else _ONLY_POWERSHELL)


def _double_quotes(reader: Reader) -> None:
    while not (end := reader.match(rf"[{DOUBLE_QUOTES}](?![{DOUBLE_QUOTES}])")):
        if doubled := reader.match(rf"([{DOUBLE_QUOTES}])[{DOUBLE_QUOTES}]"):
            reader.add(doubled[1])
        else:
            _letter(reader)
    assert end


def _here_string(reader: Reader, text: str) -> None:
    """Add what stands between the lines of a here-string, where quotation marks are none."""
    inner = Reader(text, "`", variables=reader.variables)
    inner.add("")
    while not inner.is_at_end:
        _letter(inner)
    inner.end_word()
    for piece in inner.pop_word().pieces:
        reader.add(piece)


def _letter(reader: Reader) -> None:
    """Read a letter within double quotes, or what stands for one."""
    if codes := reader.match(r"(?:\$\(\[char\]0x[0-9A-Fa-f]{4}\))+"):
        units = "".join(re.findall(r"0x([0-9A-Fa-f]{4})", codes[0]))
        reader.add(bytes.fromhex(units).decode("utf-16-be", "replace"))
    elif not _escape(reader) and not _variable(reader):
        reader.add(reader.take())


def _escape(reader: Reader) -> bool:
    if code := reader.match(r"`u\{([0-9A-Fa-f]{1,5}|10[0-9A-Fa-f]{4})\}"):
        reader.add(chr(int(code[1], 16)))
    elif escape := reader.match(r"`(.)"):
        reader.add(_LETTERS.get(escape[1], escape[1]))
    else:
        return False
    return True


def _variable(reader: Reader) -> bool:
    """Read a variable, or a `$` that is none."""
    if found := reader.match(r"\$(?:\{(?:env:)?([A-Za-z_]\w*)\}|(?:[Ee][Nn][Vv]:)?([A-Za-z_]\w*))"):
        name = found[1] or found[2]
        value = reader.variables.get(name.lower())
        for piece in value.pieces if isinstance(value, Text) else (Variable(name),):
            reader.add(piece)
    elif special := reader.match(r"\$[0-9?$^]"):
        raise BadLine(f"The line contains {special[0]}, which PowerShell replaces: put it in single quotes.")
    elif reader.match(r"\$[({]"):
        raise BadLine(_ONLY_POWERSHELL)
    elif reader.match(r"\$"):
        reader.add("$")
    else:
        return False
    return True


def _table(reader: Reader) -> Table:
    """Read a table up to the brace that ends it."""
    inner = Reader(reader.text, "`", reader.at, variables=reader.variables)
    pairs: list[tuple[Text, Text]] = []
    while not inner.match(r"[\s;]*\}"):
        if inner.is_at_end:
            raise BadLine("A table @{ … } has no end.")
        inner.match(r"[\s;]+")
        pairs.append((_cell(inner, r"[\s=]"), _value(inner)))
    reader.at = inner.at
    return tuple(pairs)


def _value(reader: Reader) -> Text:
    if not reader.match(r"\s*=\s*"):
        raise BadLine("In a table @{ … } a name has no value.")
    return _cell(reader, r"[\s;}]")


def _cell(reader: Reader, end: str) -> Text:
    while not reader.is_at_end and not re.match(end, reader.text[reader.at]):
        before = reader.at
        if not _bare_name(reader):
            _part(reader)
        assert reader.at > before
    reader.end_word()
    if not reader.commands[-1]:
        raise BadLine("In a table @{ … } a name or a value is missing.")
    return reader.pop_word()


def _bare_name(reader: Reader) -> bool:
    found = reader.match(r"[A-Za-z_][\w-]*(?=\s*=)")
    if found:
        reader.add(found[0])
    return found is not None
