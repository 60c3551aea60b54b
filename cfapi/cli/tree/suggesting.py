"""A group of commands that suggests the nearest one for a name that it does not have."""

import click

from cfapi.cli.tree.writing import Context

MOST_NAMED = 24


class NoSuchCommand(click.UsageError):
    """There is no command of a name; the message is one line."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        """Print it on standard error."""
        click.echo(f"cfapi: {self.message}", err=True)


class SuggestingGroup(click.Group):
    """A group whose error for a wrong name says which one was probably meant."""

    context_class = Context

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first word names."""
        found = self.get_command(ctx, args[0])
        if found is None and not args[0].startswith("-"):
            raise NoSuchCommand(self.no_such(ctx, args[0]), ctx)
        return super().resolve_command(ctx, args)

    def no_such(self, ctx: click.Context, word: str) -> str:
        """What to say of a word that names no command."""
        path = " ".join([*ctx.command_path.split()[1:], word])
        return f'there is no "{path}". {nearest(word, self.list_commands(ctx))}'


def nearest(word: str, known: list[str]) -> str:
    """A question for the nearest of some words, or what there is."""
    from difflib import get_close_matches

    near = get_close_matches(word.replace("-", "_"), known, n=3)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    if len(known) <= MOST_NAMED:
        return f"There are {', '.join(known)}."
    return f"`cfapi operations {word}` searches all calls."
