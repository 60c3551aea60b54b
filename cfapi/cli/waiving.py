"""`cfapi audit waive`: write a waiver for a finding of a report."""

import getpass
import json
from datetime import date
from pathlib import Path

import click

from cfapi._core.appending import append
from cfapi._printable import printable
from cfapi.audit import CHECKS, Finding
from cfapi.audit.baseline import Audited
from cfapi.audit.checks.registry import ids_by_alias
from cfapi.audit.findings import REDACTED
from cfapi.audit.names import well_formed
from cfapi.audit.waivers import BadWaivers, parse_waivers
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
    found = _found(finding, Audited.read(report, ids_by_alias(CHECKS)))
    append(waivers, lambda there: _addition(there, _entry(found, until, reason, owner), waivers))
    click.echo(
        f"Waived until {until}: {found.check} of {printable(found.place.name)}, {printable(found.fault.subject)}."
    )
    return CLEAN


def _check(until: date, reason: str, owner: str) -> None:
    if until < SYSTEM_CLOCK.now().date():
        raise ValueError(f"--until {until} is over already: a waiver holds to the end of its last day, in UTC.")
    if not (reason.strip() and owner.strip()):
        raise ValueError("A waiver says why, and who accepts it: --reason and --owner must not be blank.")


def _addition(there: bytes, entry: str, waivers: Path) -> bytes:
    """What is added to a file, of which nothing else changes: in its line ends, and after an empty line.

    Raises:
        ValueError: It is no file of waivers, or one that nothing can be added to.
    """
    text = parse_waivers(there, waivers)
    end = "\r\n" if "\r\n" in text else "\n"
    gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
    added = (gap + entry).replace("\n", end)
    try:
        parse_waivers((text + added).encode(), waivers)
    except BadWaivers:
        words = f"{waivers} has its waivers in one array: write each below a line [[waiver]], and try again."
        raise ValueError(words) from None
    return added.encode()


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


def _entry(finding: Finding, until: date, reason: str, owner: str) -> str:
    """A waiver that matches this finding alone, in TOML. What is a pattern elsewhere is a letter here."""
    place = finding.place
    texts = {
        "check": finding.check,
        "account": place.account_id,
        **({"zone": _literal(place.zone)} if place.zone else {}),
        "subject": _literal(finding.fault.subject),
        "owner": owner,
        "reason": reason,
    }
    lines = ["[[waiver]]", *(f"{name} = {_quoted(text)}" for name, text in texts.items()), f"expires = {until}"]
    return "".join(f"{line}\n" for line in lines)


def _quoted(text: str) -> str:
    """A text as TOML has it: as JSON, but for one character."""
    return json.dumps(well_formed(text), ensure_ascii=False).replace("\x7f", "\\u007f")


def _literal(text: str) -> str:
    """A text as a glob that matches it alone, such as a wildcard's name: "[*].shop.example"."""
    return "".join(f"[{char}]" if char in "*?[" else char for char in text)
