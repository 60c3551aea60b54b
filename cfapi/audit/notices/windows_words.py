r"""The words of a command line as programs of Windows split it: by quotes, in which a backslash is a letter.

But for backslashes before a quote: two are one, and an odd one makes the quote a letter. Two quotes inside of quotes
are one. The rules of Microsoft's C runtime: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
"""

import re

NOT_CLOSED = "No closing quotation"
_BLANKS = " \t"
_PIECE = re.compile(r'(\\*)"|\\+|[^"\\]')


def windows_words(line: str) -> list[str]:
    """The words of a command line.

    Raises:
        ValueError: A quote is not closed.
    """
    words: list[str] = []
    rest = line.lstrip(_BLANKS)
    while rest:
        word, rest = _first(rest) if words else _program(rest)
        words.append(word)
        rest = rest.lstrip(_BLANKS)
    return words


def _program(line: str) -> tuple[str, str]:
    """The program, in whose path no backslash means anything else, and what comes after it."""
    at, quoted = 0, False
    while at < len(line) and (quoted or line[at] not in _BLANKS):
        quoted ^= line[at] == '"'
        at += 1
    if quoted:
        raise ValueError(NOT_CLOSED)
    return line[:at].replace('"', ""), line[at:]


def _first(line: str) -> tuple[str, str]:
    """The first word, and what comes after it."""
    word, quoted, at = "", False, 0
    while at < len(line) and (quoted or line[at] not in _BLANKS):
        piece = _PIECE.match(line, at)
        assert piece is not None  # it matches every letter
        at = piece.end()
        slashes = piece[1]
        if slashes is None:
            word += piece[0]
        elif len(slashes) % 2:
            word += "\\" * (len(slashes) // 2) + '"'
        elif quoted and line.startswith('"', at):
            word, at = word + "\\" * (len(slashes) // 2) + '"', at + 1
        else:
            word, quoted = word + "\\" * (len(slashes) // 2), not quoted
    if quoted:
        raise ValueError(NOT_CLOSED)
    return word, line[at:]
