r"""A request as a command line of cmd.exe, at its prompt or in a batch file.

A line is read twice. First cmd.exe replaces `%NAME%`, takes `^` for an escape outside of quotes, and ends the command
at `&`, `|`, `<` and `>` outside of quotes; each `"` begins or ends its quotes, also after a backslash. Then the program
itself splits the rest into arguments, where `\"` is a quotation mark
(https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments). At the prompt `%a%` stays as it is
where there is no such variable, and none has a quotation mark in its name: so percent signs stand between quotes.
"""

import re
from collections.abc import Iterable
from functools import partial

from cfapi.cli.shells.curl_arguments import CurlArgument, curl_arguments
from cfapi.cli.shells.request import ShellRequest
from cfapi.cli.shells.text import NotRenderable, Text, Variable

LONGEST_LINE = 8191  # https://learn.microsoft.com/en-us/troubleshoot/windows-client/shell-experience/command-line-string-limitation
_BARE = re.compile(r"[A-Za-z0-9./:_@-]+")
_MARKS = re.compile(r'(\\*)"')
_PERCENT = re.compile(r"(\\*)%")
_IN_ECHO = re.compile(r"[A-Za-z0-9 _.,:;/+=@-]*")


def in_cmd(request: ShellRequest, multiline: bool, private: bool) -> str:
    """The request for the prompt of cmd.exe.

    Raises:
        NotRenderable: cmd.exe can't express it.
    """
    return _command(request, multiline, private, in_batch_file=False)


def in_batch(request: ShellRequest, multiline: bool, private: bool) -> str:
    """The request for a batch file, where percent signs are doubled.

    Raises:
        NotRenderable: A batch file can't express it.
    """
    line = _command(request, multiline, private, in_batch_file=True)
    if not line.isascii():
        raise NotRenderable(
            "Letters that are not ASCII depend on the code page in which a batch file is read: use --as cmd at the "
            "prompt, or --as powershell."
        )
    return line


def _command(request: ShellRequest, multiline: bool, private: bool, *, in_batch_file: bool) -> str:
    arguments = curl_arguments(request)
    if not in_batch_file:
        arguments = _variables_first(arguments)
    secret = [each for each in arguments if private and each.option == "--header" and each.has_variables]
    words = [_words(each, in_batch_file) for each in arguments if each not in secret]
    start = f"{_echo(secret)}| curl " if secret else "curl "
    words += ["--header @-"] if secret else []
    _check_length(start + " ".join(words))
    # The letter after a line break is taken as it is, so that the next line must begin with a space.
    return start + (" ^\n  " if multiline else " ").join(words)


def _variables_first(arguments: list[CurlArgument]) -> list[CurlArgument]:
    """The arguments with variables before all percent signs: one before a variable could be taken for its first."""
    if not any("%" in str(each.value) for each in arguments if each.json is None):
        return arguments
    found = sorted(arguments, key=lambda each: (not each.has_variables, "%" in str(each.value)))
    pieces = [piece for each in found if each.value and each.json is None for piece in each.value.pieces]
    percent = next((at for at, piece in enumerate(pieces) if "%" in str(piece)), len(pieces))
    if any(isinstance(piece, Variable) for piece in pieces[percent:]):
        raise NotRenderable("At the prompt of cmd.exe no variable can follow a percent sign: use --as batch.")
    return found


def _check_length(line: str) -> None:
    if len(line) > LONGEST_LINE:
        raise NotRenderable(
            f"cmd.exe reads lines of at most {LONGEST_LINE:,} letters, and this call has {len(line):,}: save the body "
            "in a file, and give it with --body @FILE."
        )


def _echo(secret: Iterable[CurlArgument]) -> str:
    """A command that writes the headers.

    A second cmd.exe replaces `!NAME!`, since on the sides of a pipe the values of `%NAME%` are in the list of
    processes.
    """
    lines = "&".join(f"echo {_delayed(each.value or Text())}" for each in secret)
    return f'cmd /v:on /c "{lines}"'


def _delayed(text: Text) -> str:
    if not all(_IN_ECHO.fullmatch(piece) for piece in text.pieces if isinstance(piece, str)):
        raise NotRenderable(f"cmd.exe can't hide {str(text).partition(':')[0]}: leave --private out.")
    return "".join(piece if isinstance(piece, str) else f"!{piece.name}!" for piece in text.pieces)


def _words(argument: CurlArgument, in_batch_file: bool) -> str:
    if argument.json is not None:
        return f"{argument.option} {word(Text(argument.json))}"
    return argument.written(partial(word, in_batch_file=in_batch_file))


def word(text: Text, *, in_batch_file: bool = False) -> str:
    """Text as one word.

    Raises:
        NotRenderable: It contains line breaks or other control characters.
    """
    if re.search("[\x00-\x08\x0a-\x1f\x7f]", str(text)):
        raise NotRenderable("cmd.exe can't pass line breaks and other control characters: give the body as a file.")
    if text.literal is not None and _BARE.fullmatch(text.literal):
        return text.literal
    written = "".join(_inside(each, text, in_batch_file=in_batch_file) for each in text.pieces)
    return '"' + _doubled_at_end(written) + '"'


def _inside(piece: str | Variable, text: Text, *, in_batch_file: bool) -> str:
    """A piece as it stands between the quotes of the word."""
    if isinstance(piece, Variable):
        return f"%{piece.name}%"
    marked = _MARKS.sub(r'\1\1\\"' if _is_harmless(text) else r'\1\1""', piece)
    return marked.replace("%", "%%") if in_batch_file else _PERCENT.sub(r'\1\1"%"', marked)


def _is_harmless(text: Text) -> bool:
    r"""Whether `\"` can be written, which all programs understand.

    cmd.exe takes its quotation mark for the end of its quotes, so that others must begin them again, and nothing
    between may have a meaning. `""` has no such conditions, but to programs built with C runtimes before 2008 it ends
    the quotes.
    """
    outside = str(text).split('"')[1::2]
    return str(text).count('"') % 2 == 0 and not any(re.search("[%&|<>^()]", each) for each in outside)


def _doubled_at_end(text: str) -> str:
    """The text with its last backslashes doubled, since a quotation mark follows them."""
    return text + "\\" * (len(text) - len(text.rstrip("\\")))
