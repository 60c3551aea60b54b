"""The root of the commands: those of cfapi itself, calls by path, and the products."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import click

from cfapi.cli.standard_streams import writing
from cfapi.cli.tree.calls import VERBS
from cfapi.cli.tree.products import product, products
from cfapi.cli.tree.suggesting import SuggestingGroup, nearest
from cfapi.cli.tree.writing import paragraph, text_width
from cfapi.operations.lines import groups

JSON_ERRORS = "--json-errors"


class InJson(click.ClickException):
    """An error of the command line for programs."""

    def __init__(self, error: click.ClickException) -> None:
        super().__init__(error.format_message())
        vars(self).update(exit_code=error.exit_code)

    def show(self, file: object = None) -> None:
        """Print it on standard error."""
        import json

        click.echo(json.dumps({"error": self.message, "exit_code": self.exit_code}), err=True)


@contextmanager
def readable_errors(*, as_json: bool) -> Generator[None]:
    """Errors of the command line repeat what was typed, or pasted; output may end early."""
    with writing():
        try:
            yield
        except click.ClickException as error:
            from cfapi._printable import printable_lines

            vars(error).update(message=printable_lines(error.message))
            if as_json:
                raise InJson(error) from None
            raise


class Root(SuggestingGroup):
    """All commands; a product's are made when it is named. No error acts on the terminal."""

    def __init__(self, *arguments: Any, own: Mapping[str, str], **options: Any) -> None:
        """Make it.

        Args:
            arguments: As of click.Group.
            own: The names of the commands that are no calls, and where each is: "cfapi.cli.commands.audit".
            options: As of click.Group.
        """
        super().__init__(*arguments, **options)
        self.own = own

    def make_context(self, info_name: str | None, args: list[str], *rest: Any, **options: Any) -> click.Context:
        """Read the options of the root."""
        as_json = JSON_ERRORS in args
        with readable_errors(as_json=as_json):
            return super().make_context(info_name, args, *rest, terminal_width=text_width(), obj=as_json, **options)

    def invoke(self, ctx: click.Context) -> Any:
        """Read the options of a command, and run it."""
        with readable_errors(as_json=bool(ctx.obj)):
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands of cfapi itself, the verbs, and the products."""
        return [*self.own, *VERBS, *products()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by name."""
        if cmd_name in self.own:
            return self._own(cmd_name)
        verb = VERBS.get(cmd_name.lower())
        return verb() if verb else product(cmd_name)

    def no_such(self, ctx: click.Context, word: str) -> str:
        """What to say of a word that names no command: dotted names and paths are told apart from misspelt ones."""
        if word.count(".") and word.partition(".")[0] in groups():
            return f'there is no "{word}". Write {word.replace(".", " ")}'
        if "/" in word:
            return f'there is no "{word}". To call a path: cfapi get {word}'
        near = nearest(word, self.list_commands(ctx))
        return f'there is no "{word}". {near}'

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands of cfapi itself; of the many products, the names."""
        own = [(name, self._own(name).get_short_help_str(60)) for name in self.own]
        with formatter.section("Commands"):
            formatter.write_dl(own)
        with formatter.section("Calls by path"):
            formatter.write_dl([(name, make().get_short_help_str(80)) for name, make in VERBS.items()])
        with formatter.section(f"Products ({len(groups())})"):
            paragraph(formatter, " ".join(products()))

    def _own(self, name: str) -> click.Command:
        module, _, attribute = self.own[name].rpartition(".")
        command: click.Command = getattr(import_module(module), attribute)
        return command
