"""The command `export terraform`, and its options."""

from typing import TYPE_CHECKING

import click

from cfapi.cli.exit_codes import HELP
from cfapi.cli.paths import FilePath

if TYPE_CHECKING:
    from pathlib import Path

# As in cfapi.cli.terraform.reading, which the help text does not import.
KINDS = ("zone", "records", "settings", "rulesets", "page-rules", "routes", "certificates", "access", "lists")


@click.group()
def export() -> None:
    """Write what is there as files of other programs."""


@export.command(epilog=HELP)
@click.option("--zone", "zones", multiple=True, required=True, metavar="NAME|ID", help="The zone; may be repeated.")
@click.option("--only", multiple=True, type=click.Choice(KINDS), help="This kind alone; may be repeated.")
@click.option("--output", "-o", type=FilePath(), metavar="FILE", help="Write to this file, such as imported.tf.")
@click.option("--profile", metavar="NAME", help="The credentials to use.")
def terraform(*, zones: tuple[str, ...], only: tuple[str, ...], output: "Path | None", profile: str | None) -> None:
    """Write zones as import blocks and resources for Terraform or OpenTofu.

    For version 5 of Cloudflare's provider. `terraform plan` then shows what it would import; nothing is changed by the
    export. Secrets are never written. The lists of the zones' accounts are exported, too, with their items.
    """
    from cfapi.cli.credentials.ending import ended
    from cfapi.cli.terraform.exporting import export as run

    ended(lambda: run(profile, zones, only, output))
