r"""JSON without letters that shells give a meaning, since JSON can write any letter as an escape, such as `\u0025`."""

import json
import re

# What no shell takes for its own between quotes: no quotes of any kind, % ! ^ & | < > ( ) $ ` or \.
_HARMLESS = r"A-Za-z0-9 _.,:;/+=*?#@~{}\[\]-"
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_UNIT = re.compile(rf"\\(u[0-9A-Fa-f]{{4}}|.)|[^{_HARMLESS}]", re.DOTALL)
_KEPT = frozenset("bfnrt")
_BLANKS = re.compile(r"[\t\r\n]+[ \t\r\n]*")


def ascii_json(text: str) -> str:
    """The same JSON, with nothing but double quotes around strings and escapes that a shell could change.

    The order of members, repeated ones, and how numbers are written stay as they are.

    Raises:
        ValueError: It is not JSON.
    """
    json.loads(text, parse_constant=_refuse, parse_float=str, parse_int=str)
    found: list[str] = []
    end = 0
    for string in _STRING.finditer(text):
        found += [_BLANKS.sub(" ", text[end : string.start()]), '"', _UNIT.sub(_escaped, string[1]), '"']
        end = string.end()
    return "".join([*found, _BLANKS.sub(" ", text[end:])])


def _escaped(unit: re.Match[str]) -> str:
    escape: str | None = unit[1]
    if escape is None:
        return _as_units(unit[0])
    if escape in _KEPT or len(escape) > 1:
        return unit[0]
    return escape if escape == "/" else _as_units(escape)


def _as_units(char: str) -> str:
    """A letter as the escapes of its UTF-16 units."""
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
