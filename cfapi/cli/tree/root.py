"""The root of the commands: those of cfapi itself, calls by path, and the products."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import click

from cfapi._printable import printable_lines
from cfapi.cli.tree.calls import VERBS
from cfapi.cli.tree.products import product, products
from cfapi.cli.tree.suggesting import SuggestingGroup, nearest
from cfapi.cli.tree.writing import paragraph
from cfapi.operations.lines import groups

FIRST_SCREEN = """\
{who}

  cfapi get zones/example.com
  cfapi zones list status=active --table name,status,plan.name
  cfapi dns records create --zone example.com type=A name=www content=192.0.2.1 ttl=300
  cfapi dns records list --zone example.com --max 50 --query "[].name" --ndjson
  cfapi patch user/invites/ID status=accepted --dry-run

Calls by path    get, post, put, patch, delete PATH [NAME=VALUE]...
Calls by name    PRODUCT RESOURCE METHOD [ID]... [NAME=VALUE]...
                 {count} products: cfapi operations WORD finds what they can do
Credentials      login, logout, whoami
Audit            audit: what is wrong with the zones of an account; snapshot
Without network  sandbox: a local Cloudflare; operations; permissions; --dry-run
Comfort          completion: for bash, zsh, fish and PowerShell; open
Help             -h after any of them, and https://github.com/cfapi/cfapi-python/tree/main/docs"""


@contextmanager
def printable_errors() -> Generator[None]:
    """Errors of the command line repeat what was typed, or pasted."""
    try:
        yield
    except click.ClickException as error:
        vars(error).update(message=printable_lines(error.message))
        raise


class Root(SuggestingGroup):
    """All commands; a product's are made when it is named. No error acts on the terminal."""

    def make_context(self, *arguments: Any, **options: Any) -> click.Context:
        """Read the options of the root."""
        with printable_errors():
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        """Read the options of a command, and run it."""
        with printable_errors():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands of cfapi itself, the verbs, and the products."""
        return [*super().list_commands(ctx), *VERBS, *products()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by name."""
        own = super().get_command(ctx, cmd_name)
        if own is not None:
            return own
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
        own = [(name, self.commands[name].get_short_help_str(60)) for name in super().list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(own)
        with formatter.section("Calls by path"):
            formatter.write_dl([(name, make().get_short_help_str(80)) for name, make in VERBS.items()])
        with formatter.section(f"Products ({len(groups())})"):
            paragraph(formatter, " ".join(products()))


def first_screen() -> str:
    """What is shown without arguments."""
    return FIRST_SCREEN.format(who=_who(), count=len(groups()))


def _who() -> str:
    """Whose credentials are there, without asking anybody."""
    import os

    for name in ("CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_TOKEN_FILE", "CLOUDFLARE_API_KEY", "CF_API_TOKEN"):
        if os.environ.get(name, "").strip():
            return f"cfapi: Cloudflare's API on the command line, with the credentials of {name}."
    from cfapi.cli.credentials.folder import default_profile

    profile = os.environ.get("CFAPI_PROFILE", "").strip() or default_profile()
    if profile is None:
        return "cfapi: Cloudflare's API on the command line. Log in first: cfapi login"
    return f"cfapi: Cloudflare's API on the command line, as profile {profile}."
