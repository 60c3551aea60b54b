"""A report as Markdown: the summary of a CI job, a comment on a pull request, a ticket."""

import re
from collections.abc import Iterable, Iterator, Sequence

from cfapi._printable import printable
from cfapi.audit.comparing import Comparison
from cfapi.audit.findings import Finding, Severity
from cfapi.audit.report import Report
from cfapi.audit.reports.rows import quantity

SHOWN = 10
# GitHub takes 65,536 characters for a comment.
LONGEST = 60_000
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&-])")
# What may end a cell or a code span. Programs differ in what a backslash before it means.
_ENDS_CODE = re.compile(r"[|`\\]|^$")
_MENTION = re.compile(r"@(?=\w)")


def as_markdown(report: Report) -> str:
    """A document of at most 60,000 characters: what does not fit is counted."""
    text = "\n".join(_lines(report)) + "\n"
    if len(text) <= LONGEST:
        return text
    cut = text[: text.rindex("\n", 0, LONGEST)]
    return f"{cut}\n\nThe rest is left out: {len(text) - len(cut):,} characters.\n"


def comparison_as_markdown(comparison: Comparison) -> str:
    """What has changed, as a document of its own."""
    return "\n".join(["## Changes", "", *_changes(comparison)]) + "\n"


def _lines(report: Report) -> Iterator[str]:
    state = "complete" if report.is_whole else "**incomplete**"
    yield "## Cloudflare audit"
    yield ""
    size = f"{quantity(report.zones, 'zone')} in {quantity(len(report.accounts), 'account')}"
    yield f"{size}, {state}. {_counts(report.findings)}"
    yield from _blind(report)
    if report.changes is not None:
        yield from ["", "### Since the baseline", "", *_changes(report.changes)]
    if report.findings:
        yield from ["", "### Findings", "", "| Severity | Check | Where | What, and what to do |", "|---|---|---|---|"]
        yield from map(_row, _by_check(report.findings))
    yield from _waivers(report)


def _blind(report: Report) -> Iterator[str]:
    for why, extent in report.blind.items():
        checks = quantity(len(extent.checks), "check")
        yield ""
        yield f"Not told: {checks} of {code(why.account)}: {escape(why.needs)}."
    for name in report.missing:
        yield ""
        yield f"There is no zone {code(name)}, or the token may not read it."


def _changes(comparison: Comparison) -> Iterator[str]:
    for words, findings in comparison.groups.items():
        if findings:
            yield f"**{words.capitalize()}: {len(findings):,}**"
            yield ""
            yield from map(_item, findings[:SHOWN])
            yield from [f"- … and {len(findings) - SHOWN:,} more"] if len(findings) > SHOWN else []
            yield ""
    yield f"Unchanged: {comparison.same:,}"


def _item(finding: Finding) -> str:
    where = code(finding.place.name)
    return f"- {_severity(finding.severity)} {code(finding.check)} {where}: {escape(finding.fault.problem)}"


def _by_check(findings: Iterable[Finding]) -> Iterable[list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.check, []).append(finding)
    return groups.values()


def _row(findings: Sequence[Finding]) -> str:
    first = findings[0]
    names = list(dict.fromkeys(each.place.name for each in findings))
    more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
    where = ", ".join(map(code, names[:SHOWN])) + more
    what = f"{escape(first.fault.problem)}. {escape(first.fault.remedy)}."
    return f"| {_severity(first.severity)} | {code(first.check)} | {where} | {what} |"


def _waivers(report: Report) -> Iterator[str]:
    if report.waivers is None:
        return
    yield from ["", f"Waived: {quantity(len(report.waivers.waived), 'finding')}."]
    notes = (("Expired", report.waivers.expired), ("Ends soon", report.waivers.expiring), ("Idle", report.waivers.idle))
    for title, waivers in notes:
        for waiver in waivers:
            yield from ["", f"{title}: waiver {code(str(waiver))}"]


def _counts(findings: Iterable[Finding]) -> str:
    severities = [finding.severity for finding in findings]
    counts = [f"{severities.count(each):,} {each}" for each in reversed(Severity) if each in severities]
    return f"Findings: {', '.join(counts)}." if counts else "No findings."


def _severity(severity: Severity) -> str:
    return f"**{severity}**" if severity >= Severity.HIGH else str(severity)


def escape(text: str) -> str:
    """A text in which nothing is markup, nor mentions anybody."""
    return _MENTION.sub("@<!-- -->", _SPECIAL.sub(r"\\\1", printable(text)))


def code(text: str) -> str:
    """A text as code, whatever is in it; also inside of a table."""
    text = printable(text)
    if not _ENDS_CODE.search(text):
        return f"`{text}`"
    return f"<code>{_SPECIAL.sub(_entity, text)}</code>"


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found.group())};"
