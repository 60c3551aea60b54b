"""The commands that make calls: by name, such as `dns records create`, and by path, such as `get`."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import click

from cfapi.cli.exit_codes import HELP
from cfapi.cli.tree.completing import Words
from cfapi.cli.tree.options import moved_words, options
from cfapi.cli.tree.writing import Context, paragraph
from cfapi.operations.lines import Line

if TYPE_CHECKING:
    from cfapi.cli.calls.operation import KnownOperation

GRAMMAR = """\b
  name=www        typed by the API's schema, else text; repetition makes lists
  data.flags=0    a member of an object
  tags:='["a"]'   JSON
  file=@zone.txt  from a file
  status==all     a query parameter
"""


class CallCommand(click.Command):
    """The command of one operation; what is known of it is read for its help and when it is called."""

    context_class = Context

    def __init__(self, name: str, line: Line) -> None:
        self.line = line
        super().__init__(
            name,
            params=[Words(["words"], line=line), *options()],
            callback=self._call,
            short_help=line["summary"],
            deprecated=False,
        )

    @cached_property
    def operation(self) -> "KnownOperation":
        """What is known of it."""
        from cfapi.cli.calls.operation import KnownOperation

        return KnownOperation.of(self.line)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the words that it takes."""
        from cfapi.cli.tree.help_text import usage

        formatter.write_usage(ctx.command_path, usage(self.operation))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what it does, and what it takes."""
        from cfapi.cli.tree.help_text import about, argument_rows

        paragraph(formatter, "\b\n" + about(self.operation))
        if rows := list(argument_rows(self.operation)):
            with formatter.section("Arguments (NAME=VALUE)"):
                formatter.write_dl(rows)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how it ends, and where it is documented."""
        from cfapi.operations.reference import page_of_operation

        paragraph(formatter, HELP)
        if self.line.get("documented", True):
            paragraph(formatter, page_of_operation(self.line.get("alias_of") or self.line["name"]))

    def _call(self, words: tuple[str, ...], **given: Any) -> None:
        from cfapi.cli.calls.running import run_operation

        words = moved_words(given, words)
        run_operation(self.operation, words, **given)


class PathCommand(click.Command):
    """A verb of HTTP, with a path."""

    context_class = Context

    def __init__(self, verb: str) -> None:
        self.verb = verb
        super().__init__(
            verb.lower(),
            params=[click.Argument(["path"]), Words(["words"]), *options()],
            callback=self._call,
            help=f"{verb} any path, such as {EXAMPLES[verb]}\n\n{GRAMMAR}",
            short_help=f"{verb} a path: {EXAMPLES[verb]}",
            epilog=HELP,
        )

    def _call(self, path: str, words: tuple[str, ...], **given: Any) -> None:
        from cfapi.cli.calls.running import run_path

        words = moved_words(given, words)
        run_path(self.verb, path, words, **given)


EXAMPLES = {
    "GET": "cfapi get zones/example.com",
    "POST": "cfapi post zones/example.com/dns_records type=A name=www content=192.0.2.1 ttl=300",
    "PUT": "cfapi put accounts/ID/rules/lists/ID description=office",
    "PATCH": "cfapi patch user/invites/ID status=accepted",
    "DELETE": "cfapi delete zones/example.com/dns_records/ID",
}
VERBS: dict[str, Callable[[], click.Command]] = {verb.lower(): partial(PathCommand, verb) for verb in EXAMPLES}
