"""A request as a command line of bash, which zsh, ksh and dash (but for `--private`) read alike."""

import re
from collections.abc import Iterable

from cfapi.cli.shells.curl_arguments import CurlArgument, curl_arguments
from cfapi.cli.shells.request import ShellRequest
from cfapi.cli.shells.text import NotRenderable, Piece, Text

_BARE = re.compile(r"[A-Za-z0-9./:_-]+")
_SAFE_IN_DOUBLE_QUOTES = re.compile(r"[ #%&'()*+,./0-9:;<=>?@A-Z\[\]^_a-z{|}~-]*")
# After these a name can't go on, in bash nor in zsh.
_ENDS_NAME = re.compile(r"[ &/?,;'\"%@+=.-]|$")


def in_bash(request: ShellRequest, multiline: bool, private: bool) -> str:
    """The request for bash.

    Raises:
        NotRenderable: It can't be an argument.
    """
    arguments = curl_arguments(request)
    if not private:
        return _line(map(_words, arguments), multiline)
    secret = [each for each in arguments if each.option == "--header" and each.has_variables]
    shown = [each for each in arguments if each not in secret]
    if not secret:
        return _line(map(_words, shown), multiline)
    headers = "$'\\n'".join(word(each.value or Text()) for each in secret)
    return _line([*map(_words, shown), "--header @-"], multiline) + f" <<< {headers}"


def _line(arguments: Iterable[str], multiline: bool) -> str:
    return "curl " + (" \\\n  " if multiline else " ").join(arguments)


def _words(argument: CurlArgument) -> str:
    return argument.written(word)


def word(text: Text) -> str:
    r"""Text as one word of bash: in single quotes, with variables in double quotes.

    Raises:
        NotRenderable: It contains a null character, which no argument can.
    """
    if "\0" in str(text):
        raise NotRenderable("An argument can't contain a null character.")
    literal = text.literal
    if literal is not None:
        return literal if _BARE.fullmatch(literal) else _quoted(literal)
    if all(_SAFE_IN_DOUBLE_QUOTES.fullmatch(piece) for piece in text.pieces if isinstance(piece, str)):
        return '"' + _with_variables(text.pieces) + '"'
    return "".join(_quoted(p) if isinstance(p, str) else '"' + _with_variables([p]) + '"' for p in text.pieces)


def _with_variables(pieces: Iterable[Piece]) -> str:
    found = ""
    for piece in reversed(tuple(pieces)):
        if isinstance(piece, str):
            found = piece + found
        else:
            found = (f"${piece.name}" if _ENDS_NAME.match(found) else f"${{{piece.name}}}") + found
    return found


def _quoted(text: str) -> str:
    """In single quotes; in `$'…'` where letters don't show, since a terminal could act on them when they come."""
    if text.isprintable():
        return "'" + text.replace("'", "'\\''") + "'"
    return "$'" + "".join(map(_ansi_c, text)) + "'"


def _ansi_c(char: str) -> str:
    if char in "'\\":
        return "\\" + char
    if char == "\n":
        return "\\n"
    # Three octal digits: more digits may follow, and would belong to a hexadecimal escape.
    return char if char.isprintable() else "".join(f"\\{byte:03o}" for byte in _utf8(char))


def _utf8(char: str) -> bytes:
    try:
        return char.encode()
    except UnicodeEncodeError:
        raise NotRenderable("The text contains half of a surrogate pair, which is no letter.") from None
