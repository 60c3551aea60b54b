"""`cfapi audit checks`: what an audit judges, and what that takes, without calling anything."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from attrs import asdict

from cfapi.audit.checks import Check, choose
from cfapi.audit.guides import guides, page_of
from cfapi.audit.guides.page import as_text, section
from cfapi.audit.own import with_own
from cfapi.cli.output.json_text import document
from cfapi.cli.output.tables import table

COLUMNS = ("id", "severity", "pack", "tier", "calls.zone", "calls.account", "permissions", "title")


def show_checks(patterns: Sequence[str], own: Sequence[Path], *, as_json: bool) -> int:
    """Print the checks that any of the patterns names, or all of them; return the exit code.

    Of one that is named alone, by its id or its name in another tool, all is printed that there is to know.

    Raises:
        ValueError: A pattern names none, or a file has none.
    """
    known = with_own(*own)
    chosen = choose(known, patterns) if patterns else list(known.values())
    if len(chosen) == 1 and set(patterns) & {chosen[0].id, *chosen[0].aliases} and not as_json:
        click.echo(as_text(section(chosen[0])))
        return 0
    found = [_facts(each) for each in chosen]
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
        "page": page_of(check),
        "guide": None if (guide := guides().get(check.id)) is None else asdict(guide),
    }


def _table(found: Sequence[dict[str, Any]]) -> str:
    rows = [each | {"permissions": ", ".join(each["permissions"])} for each in found]
    return table(rows, COLUMNS, shutil.get_terminal_size().columns if sys.stdout.isatty() else None)
