r"""A request as curl.exe in PowerShell.

How PowerShell hands quotation marks to programs changed with 7.3: before, `'{"a": 1}'` lost them; since then,
`'{\"a\": 1}'` keeps its backslashes (`$PSNativeCommandArgumentPassing` in about_Preference_Variables). What contains
quotation marks is empty, or ends with a backslash goes to curl's standard input, which is the same for all.
"""

from collections.abc import Iterable, Sequence

from cfapi.cli.shells.curl_arguments import BODY_OPTIONS, CurlArgument, curl_arguments
from cfapi.cli.shells.powershell_strings import string
from cfapi.cli.shells.request import ShellRequest
from cfapi.cli.shells.text import NotRenderable, Piece, Text

# Letters that a string between quotes in curl's configuration can't hold as they are: `man curl`, --config.
_IN_CONFIGURATION = str.maketrans({"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\r": "\\r", "\v": "\\v"})


def in_powershell_with_curl(request: ShellRequest, multiline: bool, private: bool) -> str:
    """The request for curl.exe in any PowerShell.

    Raises:
        NotRenderable: curl.exe can't be given it there.
    """
    arguments = curl_arguments(request)
    fed = [each for each in arguments if _needs_input(each, private)]
    words = [each.written(_word) for each in arguments if each not in fed]
    start = "curl.exe "
    if fed:
        feed, option = _input(fed)
        start, words = f"{feed} | curl.exe ", [*words, option]
    return start + (" `\n  " if multiline else " ").join(words)


def _needs_input(argument: CurlArgument, private: bool) -> bool:
    if argument.value is None or not argument.option:
        return False
    text = str(argument.value)
    is_safe = text and '"' not in text and not text.endswith("\\") and text.isprintable()
    return argument.option in BODY_OPTIONS or not is_safe or (private and argument.has_variables)


def _input(fed: Sequence[CurlArgument]) -> tuple[str, str]:
    """What is piped to curl.exe, and the option that reads it: the body alone, or lines of a configuration."""
    first = fed[0]
    if len(fed) == 1 and first.option in BODY_OPTIONS and first.json is not None:
        return string(Text(first.json)), "--data '@-'"
    return ", ".join(_configured(fed)), "--config '-'"


def _configured(fed: Iterable[CurlArgument]) -> Iterable[str]:
    """Lines of curl's configuration."""
    for each in fed:
        value = each.value or Text()
        pieces = Text(each.json).pieces if each.json is not None else value.pieces
        quoted = Text([f'{each.option[2:]} = "', *map(_escaped, pieces), '"'])
        if not str(quoted).isascii() or not str(quoted).isprintable():
            raise NotRenderable(
                "Windows PowerShell gives programs nothing but printable ASCII on their standard input, and the "
                f"value of {each.option} is not: use --as powershell."
            )
        yield string(quoted)


def _escaped(piece: Piece) -> Piece:
    return piece.translate(_IN_CONFIGURATION) if isinstance(piece, str) else piece


def _word(value: Text) -> str:
    literal = value.literal
    return literal if literal is not None and literal.isalpha() and literal.isascii() else string(value)
