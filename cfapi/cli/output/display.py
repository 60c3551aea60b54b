"""How a result is shown: which of the forms, where, and of how many items."""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec
from attrs import field, frozen

from cfapi._printable import printable
from cfapi.cli.errors import BadWords
from cfapi.cli.output.json_text import document, items_in, line, written
from cfapi.cli.output.queries import Query
from cfapi.cli.output.tables import all_columns, columns_of, csv_text, rows_of, table, unknown_columns


@frozen
class Display:
    """The options for what is printed.

    Attributes:
        ndjson: A line of JSON for each item.
        table: The columns of a table, "" for sensible ones; None for no table.
        csv: As `table`, for CSV.
        query: What to show of the result.
        output: The file to write; None for standard output.
        limit: How many items of a listing at most; None for all.
    """

    ndjson: bool = False
    table: str | None = None
    csv: str | None = None
    query: Query | None = None
    output: Path | None = None
    limit: int | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        given = {"--ndjson": self.ndjson, "--table": self.table is not None, "--csv": self.csv is not None}
        forms = [name for name, on in given.items() if on]
        if len(forms) > 1:
            raise BadWords(f"{' and '.join(forms)} are two forms of output: choose one.")

    @property
    def streams(self) -> bool:
        """Whether each item can be shown as soon as it is there."""
        return self.ndjson and self.query is None and self.output is None

    @property
    def reads_json(self) -> bool:
        """Whether it is for JSON alone."""
        return self.ndjson or self.table is not None or self.csv is not None or self.query is not None

    def show(self, value: Any) -> None:
        """Show a result: `msgspec.Raw` JSON as it came, a list of such items, or plain values."""
        self.write(self.text_of(value))

    def show_item(self, value: Any) -> None:
        """Show one item of those that stream."""
        self.write(line(value))

    def text_of(self, value: Any) -> str:
        """A result as text."""
        if self.query is not None:
            value = self.query.found_in(_plain(value))
        if self.ndjson:
            return "\n".join(map(line, items_in(value)))
        if self.table is not None:
            rows = rows_of(_plain(value))
            columns = columns_of(rows, self.table)
            _tell_unknown(rows, columns)
            return table(rows, columns, None if self.output else _terminal_width())
        if self.csv is not None:
            rows = rows_of(_plain(value))
            columns = all_columns(rows, self.csv)
            _tell_unknown(rows, columns)
            return csv_text(rows, columns)
        return document(value, coloured=self.output is None and has_colours())

    def write(self, text: str) -> None:
        """Write to the file, or to standard output."""
        end = "\n" if text else ""  # of nothing there is no line
        if self.output is None:
            click.echo(text, nl=bool(end))
        else:
            self.output.write_text(text + end, "utf-8")


def _tell_unknown(rows: Sequence[Any], columns: Sequence[str]) -> None:
    if unknown := unknown_columns(rows, columns):
        click.echo(printable(f"cfapi: Nothing here has {', '.join(unknown)}: the column is empty."), err=True)


def has_colours() -> bool:
    """Whether standard output is a terminal that shows colours (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _terminal_width() -> int | None:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _plain(value: Any) -> Any:
    """A result as values that queries and tables work on."""
    try:
        return msgspec.json.decode(written(value))
    except msgspec.DecodeError as error:  # such as 1e999, which JSON allows
        reason = f"{error}. Without --query, --table and --csv it is shown as it came."
        raise BadWords(f"The result has what can't be read: {reason}") from None
