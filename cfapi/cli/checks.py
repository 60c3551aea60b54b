"""`cfapi audit checks`: what an audit judges, and what that takes, without calling anything."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from cfapi.audit.checks import Check, choose
from cfapi.audit.own import with_own
from cfapi.cli.output.json_text import document
from cfapi.cli.output.tables import table

COLUMNS = ("id", "severity", "pack", "tier", "calls.zone", "calls.account", "permissions", "title")


def show_checks(patterns: Sequence[str], own: Sequence[Path], *, as_json: bool) -> int:
    """Print the checks that any of the patterns names, or all of them; return the exit code.

    Raises:
        ValueError: A pattern names none, or a file has none.
    """
    known = with_own(*own)
    found = [_facts(each) for each in (choose(known, patterns) if patterns else known.values())]
    click.echo(document(found) if as_json else _table(found))
    return 0


def _facts(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "title": check.title,
        "severity": str(check.severity),
        "scope": check.scope,
        "pack": check.pack,
        "tier": check.tier,
        "calls": {"zone": check.calls.zone, "account": check.calls.account},
        "permissions": list(check.permissions),
        "aliases": list(check.aliases),
        "source": check.source,
    }


def _table(found: Sequence[dict[str, Any]]) -> str:
    rows = [each | {"permissions": ", ".join(each["permissions"])} for each in found]
    return table(rows, COLUMNS, shutil.get_terminal_size().columns if sys.stdout.isatty() else None)
