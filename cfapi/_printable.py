r"""Text that others wrote, made safe to show: the one place where that is done.

Errors, logs, terminals, reports and traces show what servers say. An escape sequence in it could rewrite a terminal, a
line break forge a line of a log, a bidirectional override turn a name around. Such characters are shown as Python
escapes, such as `\x1b`. The attributes of errors and objects keep the text as it came.
"""

import re

# Letters and marks that are not control characters, but show nothing (Default_Ignorable_Code_Point), and the blank
# Braille pattern: https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
# An error message is for people: nobody reads more of it, and a server could fill the disk with its log.
LONGEST = 10_000


def printable(text: str) -> str:
    """The text with what is not printable as escapes, on one line, and cut where it is longer than any message."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]}… ({len(text) - LONGEST} more characters)"
    return escaped(text)


def number_of(count: int, noun: str) -> str:
    """How many there are: "1 zone", "1,200 zones"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def printable_lines(text: str) -> str:
    """The same for a text of several lines, which stay lines."""
    return "\n".join(map(printable, text.split("\n")))


def escaped(text: str) -> str:
    """The text, whatever its length, with what is not printable as escapes."""
    if text.isascii():
        return text if text.isprintable() else "".join(map(_visible, text))
    return _INVISIBLE.sub(_escape, "".join(map(_visible, text)))


def _visible(char: str) -> str:
    # Not printable: categories Other and Separator, besides the space. That includes halves of surrogate pairs.
    return char if char.isprintable() else _python_escape(char)


def _escape(found: re.Match[str]) -> str:
    return _python_escape(found.group())


def _python_escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
