"""Rows and columns: for terminals, and for spreadsheets."""

import csv
import io
import json
import unicodedata
from collections.abc import Sequence
from typing import Any

from cfapi._printable import printable
from cfapi.cli.cells import csv_cell
from cfapi.cli.json_values import is_array, is_object

# What tells things from each other, and how they are: the columns of a table for which none are named.
USUAL = ("id", "name", "hostname", "type", "content", "status", "enabled", "value", "plan.name", "email", "expires_on")
MOST = 6
LEAST = 2


def rows_of(value: Any) -> list[Any]:
    """The rows of a value: the items of a list, or all of it."""
    return value if is_array(value) else [] if value is None else [value]


def columns_of(rows: Sequence[Any], named: str) -> tuple[str, ...]:
    """The columns to show: those that are named, such as "name,plan.name", or sensible ones."""
    if named:
        return tuple(filter(None, (each.strip() for each in named.split(","))))
    members = list(dict.fromkeys(name for row in rows if is_object(row) for name in row))
    plain = [name for name in members if all(_is_plain(cell(row, name)) for row in rows)]
    usual = [name for name in USUAL if any(cell(row, name) not in (None, "") for row in rows)]
    found = usual if len(usual) >= LEAST else [*usual, *(name for name in plain if name not in usual)]
    return tuple(found[:MOST]) or _of_plain(rows)


def all_columns(rows: Sequence[Any], named: str) -> tuple[str, ...]:
    """The columns of CSV: those that are named, or all members."""
    members = tuple(dict.fromkeys(name for row in rows if is_object(row) for name in row))
    return columns_of(rows, named) if named else members or _of_plain(rows)


def _of_plain(rows: Sequence[Any]) -> tuple[str, ...]:
    """The column of rows that are no objects; where there are no rows, there is none."""
    return ("value",) if rows else ()


def unknown_columns(rows: Sequence[Any], columns: Sequence[str]) -> list[str]:
    """The columns that no row has a member for, if there are rows to tell by."""
    if not all(map(is_object, rows)):
        return []
    members = {name for row in rows for name in row}
    return [each for each in columns if members and not {each, each.partition(".")[0]} & members]


def cell(row: Any, column: str) -> Any:
    """What a row has at a place such as "plan.name"; a row that is no object has itself as "value"."""
    if not is_object(row):
        return row if column == "value" else None
    if column in row:
        return row[column]
    here: Any = row
    for step in column.split("."):
        if is_array(here) and step.isdecimal():
            here = here[int(step)] if int(step) < len(here) else None
        else:
            here = here.get(step) if is_object(here) else None
    return here


def table(rows: Sequence[Any], columns: Sequence[str], width: int | None = None) -> str:
    """A table with a header, at most `width` wide: its widest columns are cut to fit."""
    texts = [[*columns], *([text_of(cell(row, column)) for column in columns] for row in rows)]
    widths = _fitted([max(_width(line[index]) for line in texts) for index in range(len(columns))], width)
    lines = (_line(line, widths) for line in [[name.upper() for name in columns], *texts[1:]])
    return "\n".join(lines)


def csv_text(rows: Sequence[Any], columns: Sequence[str]) -> str:
    """CSV with a header, of which no spreadsheet runs a cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([csv_cell(column) for column in columns])
    writer.writerows([_csv_value(cell(row, column)) for column in columns] for row in rows)
    return text.getvalue().rstrip("\n")


def text_of(value: Any) -> str:
    """A value in a cell, on one line."""
    if isinstance(value, str):
        return printable(value)
    if value is None:
        return ""
    return printable(json.dumps(value, ensure_ascii=False))


def _csv_value(value: Any) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return csv_cell(
            value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)
        )
    return value


def _is_plain(value: Any) -> bool:
    return not isinstance(value, dict | list)


def _line(texts: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(_padded(text, width) for text, width in zip(texts, widths, strict=True)).rstrip()


def _padded(text: str, width: int) -> str:
    if _width(text) > width:
        text = next(cut for end in range(len(text), -1, -1) if _width(cut := f"{text[:end]}…") <= width)
    return text + " " * (width - _width(text))


def _fitted(widths: list[int], limit: int | None) -> list[int]:
    """Widths that fit together: the widest columns give way first."""
    if limit is None:
        return widths
    found = list(widths)
    while sum(found) + 2 * (len(found) - 1) > limit and max(found) > len("12345678"):
        found[found.index(max(found))] -= 1
    return found


def _width(text: str) -> int:
    """How many places a text takes on a terminal."""
    return len(text) if text.isascii() else sum(map(_places, text))


def _places(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
