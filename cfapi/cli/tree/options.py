"""The options that all calls share; `cfapi.cli.calls.request.CallOptions` is what becomes of them."""

from typing import Any

import click

from cfapi.cli.paths import FilePath

FILE = FilePath(allow_dash=True)
# As in cfapi.cli.shells.rendering, which help texts do not import.
SHELLS = click.Choice(["bash", "cmd", "batch", "powershell", "powershell-curl", "python"])


def options() -> list[click.Parameter]:
    """The options, in the order of help texts."""
    return [
        click.Option(["--zone"], metavar="NAME|ID", help="The zone."),
        click.Option(["--account"], metavar="NAME|ID", help="The account."),
        click.Option(["--body"], metavar="JSON|@FILE|-", help="The whole body; - is standard input."),
        click.Option(["--dry-run"], is_flag=True, help="Print the request, and send nothing but what names need."),
        click.Option(["--as", "style"], type=SHELLS, help="Print the request for a shell, or as Python."),
        click.Option(["--multiline"], is_flag=True, help="With --as: each argument on a line of its own."),
        click.Option(["--private"], is_flag=True, help="With --as: the token stays out of the list of processes."),
        click.Option(["--yes"], is_flag=True, help="Ask nothing before deleting."),
        click.Option(["--max", "limit"], type=click.IntRange(0), metavar="N", help="At most N items of a listing."),
        click.Option(["--ndjson"], is_flag=True, help="A line of JSON for each item, as it arrives."),
        click.Option(["--table"], is_flag=False, flag_value="", metavar="[COLUMNS]", help="A table: id,name,plan.name"),
        click.Option(["--csv"], is_flag=False, flag_value="", metavar="[COLUMNS]", help="CSV, safe for spreadsheets."),
        click.Option(["--query"], metavar="JMESPATH", help="What to show of the result: https://jmespath.org"),
        click.Option(["--output", "-o"], type=FILE, metavar="FILE", help="Write to this file."),
        click.Option(["--envelope"], is_flag=True, help="All of the response; of a listing, its first page."),
        click.Option(["--headers"], is_flag=True, help="The headers of the response, on standard error."),
        click.Option(["--verbose", "-v"], is_flag=True, help="The exchange, on standard error; secrets are masked."),
        click.Option(["--quiet", "-q"], is_flag=True, help="No progress bars; waits and retries are not told."),
        click.Option(["--json-errors"], is_flag=True, help="Errors as JSON, on standard error."),
        click.Option(["--profile"], metavar="NAME", help="The credentials to use."),
    ]


def moved_words(given: dict[str, Any], words: tuple[str, ...]) -> tuple[str, ...]:
    """The words, with those that click took for the columns of `--table` and `--csv`: `--table type=A`."""
    for name in ("table", "csv"):
        if "=" in (given[name] or ""):
            words, given[name] = (*words, given[name]), ""
    return words
