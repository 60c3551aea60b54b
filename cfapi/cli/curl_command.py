"""The command `curl`, which reads the lines of others."""

from typing import Any

import click

from cfapi.cli.exit_codes import HELP
from cfapi.cli.tree.options import options

# As in cfapi.cli.shells.reading.lines, which help texts do not import.
SHELLS = click.Choice(["bash", "cmd", "batch", "powershell"])
TEXT = """Make the call of a curl command line, with your credentials where it has none.

The line is read from standard input, or is one argument in quotes, or follows as it is, after the options of cfapi.
Lines of cmd.exe and PowerShell are read as those read them, Invoke-RestMethod included. What web pages did to a line is
mended and told: a ^ or ` in the middle, typographic quotation marks and dashes. Nothing but the call itself is run.

\b
  cfapi curl < line.txt
  cfapi curl --from cmd --as python < line.txt
  cfapi curl curl https://api.cloudflare.com/client/v4/zones -G -d status=active
"""


class CurlCommand(click.Command):
    """Options of cfapi come first; from the first one that it does not know, all is curl's."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Leave what belongs to curl alone."""
        at = next((at for at, word in enumerate(args) if word == "curl" or "://" in word), None)
        if at is None or "--" in args[:at]:
            return super().parse_args(ctx, args)
        rest = at + 1 if " " in args[at] else len(args)  # after a line in quotes, cfapi's options may follow
        return super().parse_args(ctx, [*args[:at], *args[rest:], "--", *args[at:rest]])


def _curl(words: tuple[str, ...], shell: str | None, **given: Any) -> None:
    from cfapi.cli.calls.running import run_pasted

    run_pasted(words, shell, **given)


curl = CurlCommand(
    "curl",
    params=[
        click.Argument(["words"], nargs=-1, type=click.UNPROCESSED, metavar="[LINE]"),
        click.Option(["--from", "shell"], type=SHELLS, help="The shell of the line. Default: what it looks like."),
        *(option for option in options() if option.name != "body"),
    ],
    callback=_curl,
    help=TEXT,
    epilog=HELP,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
