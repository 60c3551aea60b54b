"""A part of a form as curl's `--form` reads it: `NAME=CONTENT;type=…;filename=…`, or a file, `NAME=@PATH;…`.

https://curl.se/docs/manpage.html#-F
"""

import re
from collections.abc import Callable

from cfapi.cli.shells.reading.scanner import BadLine
from cfapi.cli.shells.request import FormPart
from cfapi.cli.shells.text import Piece, Text

LEFT_OUT = "What follows a ; in a part of a form are options to curl; it leaves out {rest}, and so does cfapi."
_QUOTED = r'"((?:[^"\\]|\\.)*)"'
_OPTION = re.compile(r'[ ]*(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^;]*))[^;]*')


def form_part(name: str, content: Text, note: Callable[[str], None]) -> FormPart:
    """The part of a form.

    Args:
        name: The field's name.
        content: What follows the equals sign.
        note: Is told what is left out.

    Raises:
        BadLine: It is read from a file in a way that cfapi does not know, or a variable may hold options.
    """
    first = content.pieces[0] if content.pieces and isinstance(content.pieces[0], str) else ""
    if first.startswith(("@", "<")):
        return _file_part(name, content)
    text, options = _text_and_options(content)
    known = _options(options, note)
    return FormPart(name, text, filename=known.get("filename"), content_type=known.get("type"))


def _file_part(name: str, content: Text) -> FormPart:
    """A file, whose path may be in quotes."""
    text = content.literal
    if text is None or text.startswith("<"):
        raise BadLine(f"The part {name!r} of the form is read from a file in a way that cfapi does not know.")
    quoted = re.match(f"@{_QUOTED}", text) or re.match(r"@([^;]*)", text)
    assert quoted is not None
    known = _options(text[quoted.end() :], lambda _: None)
    path = _unescaped(quoted[1])
    return FormPart(name, path, is_file=True, filename=known.get("filename") or None, content_type=known.get("type"))


def _text_and_options(content: Text) -> tuple[Text, str]:
    """A text, which may be in quotes, and what follows the semicolon after it."""
    literal = content.literal
    if literal is not None and (quoted := re.match(rf"\s*{_QUOTED}", literal)):
        return Text(_unescaped(quoted[1])), literal[quoted.end() :].partition(";")[2]
    pieces: list[Piece] = []
    for index, piece in enumerate(content.pieces):
        text, semicolon, rest = piece.partition(";") if isinstance(piece, str) else (piece, "", "")
        pieces.append(text)
        if semicolon:
            options = Text([rest, *content.pieces[index + 1 :]])
            if options.literal is None:
                raise BadLine("In a part of a form, a variable is among the options after the ;: put its value there.")
            return Text(_stripped(pieces)), options.literal
    return Text(_stripped(pieces)), ""


def _stripped(pieces: list[Piece]) -> list[Piece]:
    """Without the blanks around it, which curl leaves out."""
    if pieces and isinstance(pieces[0], str):
        pieces[0] = pieces[0].lstrip()
    if pieces and isinstance(pieces[-1], str):
        pieces[-1] = pieces[-1].rstrip()
    return pieces


def _options(text: str, note: Callable[[str], None]) -> dict[str, str]:
    """`type=…;filename=…`; what curl does not know there it leaves out."""
    found: dict[str, str] = {}
    for each in filter(str.strip, re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', text)):
        option = _OPTION.fullmatch(each)
        if option is not None and option[1] in ("type", "filename"):
            found[option[1]] = _unescaped(option[2]) if option[2] is not None else option[3].strip()
        else:
            note(LEFT_OUT.format(rest=each.strip()))
    return found


def _unescaped(text: str) -> str:
    return re.sub(r'\\(["\\])', r"\1", text)
