"""Text as strings of PowerShell, of Windows (5.1) and of all systems (7).

Typographic quotation marks are quotation marks to it:
https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules and, for which,
CharTraits.cs of its source.
"""

import re

from cfapi.cli.shells.text import Text, Variable

SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b"
DOUBLE_QUOTES = '"\u201c\u201d\u201e'
ESCAPES = {"\0": "`0", "\a": "`a", "\b": "`b", "\f": "`f", "\n": "`n", "\r": "`r", "\t": "`t", "\v": "`v"}
_SINGLE = re.compile(f"([{SINGLE_QUOTES}])")
_ENDS_NAME = re.compile("[ /&`]|$")
_DOUBLE = re.compile(f"([`${DOUBLE_QUOTES}])")


def string(text: Text) -> str:
    """The text in single quotes, or in double ones if it has variables or letters that don't show."""
    literal = text.literal
    if literal is not None and literal.isprintable():
        return "'" + _SINGLE.sub(r"\1\1", literal) + "'"
    found = ""
    for piece in reversed(text.pieces):
        found = (_variable(piece, found) if isinstance(piece, Variable) else _in_double_quotes(piece)) + found
    return f'"{found}"'


def _variable(variable: Variable, after: str) -> str:
    return f"$env:{variable.name}" if _ENDS_NAME.match(after) else f"${{env:{variable.name}}}"


def _in_double_quotes(text: str) -> str:
    return "".join(map(_letter, _DOUBLE.sub(r"`\1", text)))


def _letter(char: str) -> str:
    if char.isprintable():
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    codes = (units[start : start + 2].hex() for start in range(0, len(units), 2))
    return ESCAPES.get(char) or "".join(f"$([char]0x{code})" for code in codes)
