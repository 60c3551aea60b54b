"""What a report shows of texts that servers and strangers wrote: in terminals, JSON files and spreadsheets."""

import re
from typing import TYPE_CHECKING

from cfapi._printable import escaped, printable

if TYPE_CHECKING:
    from rich.text import Text

# A spreadsheet runs what starts like this, whatever blanks are before it. Where its separator is the semicolon, a cell
# also starts after one. https://owasp.org/www-community/attacks/CSV_Injection
_STARTS = "=+@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b-"  # the signs, in full width, small
_FORMULA = re.compile(rf"(^|;)(\s*[{_STARTS}])")
_UNPRINTABLE_IN_JSON = re.compile(r"[^ -~\n]")


def text_cell(text: str, style: str = "") -> "Text":
    """A text for a table of rich, in which nothing is markup."""
    from rich.text import Text

    return Text(printable(text), style=style)


def csv_cell(value: object) -> object:
    """A value for a cell of CSV: a text that no spreadsheet takes for a formula; a number as it is."""
    if isinstance(value, int | float):
        return value
    return _FORMULA.sub(r"\1'\2", escaped(str(value)))


def json_text(document: str) -> str:
    """JSON that says the same, with what a terminal would not print as JSON's own escapes."""
    return _UNPRINTABLE_IN_JSON.sub(_json_escape, document)


def _json_escape(found: re.Match[str]) -> str:
    char = found.group()
    if escaped(char) == char:
        return char
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))
