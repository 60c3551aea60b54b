"""The command `cfapi`. Its own commands are imported when they are named, and those of products are made then."""

from typing import Any

import click

from cfapi import __version__
from cfapi.cli.first_screen import first_screen
from cfapi.cli.tree.root import Root

# Where each of them is.
OWN = {
    "audit": "cfapi.cli.commands.audit",
    "completion": "cfapi.cli.comfort.completion",
    "curl": "cfapi.cli.curl_command.curl",
    "export": "cfapi.cli.terraform.command.export",
    "login": "cfapi.cli.credentials.commands.login",
    "logout": "cfapi.cli.credentials.commands.logout",
    "open": "cfapi.cli.comfort.open_page",
    "operations": "cfapi.cli.commands.operations",
    "permissions": "cfapi.cli.commands.permissions",
    "sandbox": "cfapi.cli.commands.sandbox",
    "snapshot": "cfapi.cli.commands.snapshot",
    "whoami": "cfapi.cli.credentials.commands.whoami",
}


@click.group(
    cls=Root,
    own=OWN,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="cfapi")
@click.pass_context
def cfapi(context: click.Context, /, **_: Any) -> None:
    """Work with Cloudflare's v4 API from the command line."""
    if context.invoked_subcommand is None:
        click.echo(first_screen(), nl=False)
