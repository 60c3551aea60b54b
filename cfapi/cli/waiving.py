"""`cfapi audit waive`: write a waiver for a finding of a report."""

import getpass
from datetime import date
from pathlib import Path
from typing import Any

import click
import tomlkit
from tomlkit.items import AoT, Table

from cfapi._core.files import Replacement
from cfapi._printable import printable
from cfapi.audit import Finding
from cfapi.audit.baseline import Audited
from cfapi.audit.findings import REDACTED
from cfapi.audit.waivers import load_waivers
from cfapi.cli.auditing import CLEAN
from cfapi.clock import SYSTEM_CLOCK

_SHORTEST = 6  # of what a fingerprint starts with


def waive(finding: str, report: Path, waivers: Path, *, until: date, reason: str, owner: str | None) -> int:
    """Add a waiver to a file; the exit code.

    Args:
        finding: The fingerprint, or how it starts.
        report: The report in JSON that has it.
        waivers: The file, which may not be there yet.
        until: The last day.
        reason: Why.
        owner: Who accepts it; the user of this machine if left out.

    Raises:
        ValueError: There is no such finding, or several, or the file holds something else.
        OSError: A file can't be read or written.
    """
    owner = getpass.getuser() if owner is None else owner
    _check(until, reason, owner)
    found = _found(finding, Audited.read(report))
    text = _there(waivers)
    entries: Any = text["waiver"]
    entries.append(_entry(found, until, reason, owner))
    with Replacement(waivers) as file:
        file.write(tomlkit.dumps(text).encode())  # pyright: ignore[reportUnknownMemberType]
    click.echo(
        f"Waived until {until}: {found.check} of {printable(found.place.name)}, {printable(found.fault.subject)}."
    )
    return CLEAN


def _check(until: date, reason: str, owner: str) -> None:
    if until < SYSTEM_CLOCK.now().date():
        raise ValueError(f"--until {until} is over already: a waiver holds to the end of its last day, in UTC.")
    if not (reason.strip() and owner.strip()):
        raise ValueError("A waiver says why, and who accepts it: --reason and --owner must not be blank.")


def _there(waivers: Path) -> tomlkit.TOMLDocument:
    """The file as it is, with room for one more."""
    text = tomlkit.document()
    if waivers.exists():
        load_waivers(waivers)  # to be sure that it is one
        text = tomlkit.parse(waivers.read_text("utf-8-sig"))
    there: Any = text.setdefault("waiver", tomlkit.aot())
    if not isinstance(there, AoT):  # no table can be added to it
        words = f"{waivers} has its waivers in one array: write each below a line [[waiver]], and try again."
        raise ValueError(words)  # noqa: TRY004  # it is the file that is wrong
    return text


def _found(start: str, report: Audited) -> Finding:
    if len(start) < _SHORTEST:
        raise ValueError(f"A fingerprint, or its first {_SHORTEST} characters, names a finding.")
    found = [each for key, each in report.findings.items() if key.startswith(start.lower())]
    if not found:
        raise ValueError(f"The report has no finding {start!r} that is not waived already.")
    if len(found) > 1:
        raise ValueError(f"{len(found)} findings start with {start!r}: give more of it.")
    if REDACTED in found[0].fault.subject:
        raise ValueError("The report was written with --redact, which hides what the finding is about: use another.")
    return found[0]


def _entry(finding: Finding, until: date, reason: str, owner: str) -> Table:
    """A waiver that matches this finding alone. What is a pattern elsewhere is a letter here."""
    place = finding.place
    values = {
        "check": finding.check,
        "account": place.account_id,
        **({"zone": _literal(place.zone)} if place.zone else {}),
        "subject": _literal(finding.fault.subject),
        "owner": owner,
        "reason": reason,
        "expires": until,
    }
    entry = tomlkit.table()
    for name, value in values.items():
        entry[name] = value
    return entry


def _literal(text: str) -> str:
    """A text as a glob that matches it alone, such as a wildcard's name: "[*].shop.example"."""
    return "".join(f"[{char}]" if char in "*?[" else char for char in text)
