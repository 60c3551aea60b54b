"""A check on a page: what holds if it passes, what it takes, why it is there, how to fix what it finds."""

import re
from collections.abc import Iterable, Iterator

from cfapi.audit.checks.registry import Check
from cfapi.audit.guides import Guide, area_of, guides

AREAS = {
    "zone": "Zones",
    "tls": "TLS",
    "cert": "Certificates",
    "dns": "DNS",
    "mail": "Mail",
    "waf": "The firewall",
    "bot": "Bots",
    "worker": "Workers",
    "origin": "Origins",
    "http": "Hygiene of HTTP",
    "account": "Accounts",
    "token": "Tokens of accounts",
    "user_token": "Tokens of users",
    "access": "Access",
    "tunnel": "Tunnels",
    "r2": "R2",
    "domain": "Domains",
    "lb": "Load balancing",
    "log": "Logs",
    "alert": "Notifications",
    "insights": "Security Center",
}
TIERS = {
    "L": "the list of zones alone",
    "C": "parts of the pack `core`",
    "F": "other parts of each zone",
    "A": "parts of each account",
}


def pages(checks: Iterable[Check]) -> dict[str, str]:
    """The pages of some checks in Markdown, by area."""
    by_area: dict[str, list[Check]] = {}
    for check in checks:
        by_area.setdefault(area_of(check), []).append(check)
    return {
        area: f"# Checks: {AREAS[area]}\n\n" + "\n\n".join(map(section, found)) + "\n"
        for area, found in by_area.items()
    }


def section(check: Check) -> str:
    """One check in Markdown, under a heading of its own."""
    return "\n\n".join([f"## `{check.id}`", *_told(check)])


def _told(check: Check) -> Iterator[str]:
    yield check.title
    yield from check.details
    yield _facts(check)
    guide = guides().get(check.id)
    if guide is not None:
        yield f"**Why.** {guide.why}"
        yield f"**In the dashboard.** {guide.dashboard}." + (f" <{guide.link}>" if guide.link else "")
        yield from _fixes(guide)
    if check.source:
        yield f"More: <{check.source}>"


def _facts(check: Check) -> str:
    calls = " and ".join(
        f"{count} a{'n' if what == 'account' else ''} {what}"
        for count, what in ((check.calls.zone, "zone"), (check.calls.account, "account"))
        if count
    )
    rows = {
        "Severity": str(check.severity),
        "Pack": f"`{check.pack}`",
        "Reads": ": ".join(filter(None, [TIERS[check.tier], ", ".join(check.reads)])),
        "Calls": calls or "none",
        "Permissions": ", ".join(check.permissions) or "Zone Read",
        "In Prowler": ", ".join(f"`{alias}`" for alias in check.aliases),
    }
    return "\n".join(f"- {name}: {value}" for name, value in rows.items() if value)


def _fixes(guide: Guide) -> Iterator[str]:
    call, brace, body = guide.api.partition(' {"')
    yield f"**By API.**\n\n{_block('http', call, *filter(None, [brace.strip() + body]))}"
    if guide.command:
        yield f"**With cfapi.**\n\n{_block('text', f'$ {guide.command}')}"
    if guide.terraform:
        yield f"**With Terraform.**\n\n{_block('hcl', guide.terraform)}"


def _block(language: str, *lines: str) -> str:
    return "\n".join([f"```{language}", *lines, "```"])


def as_text(markdown: str) -> str:
    """A section as a terminal shows it: blocks are indented, and marks of Markdown left out."""
    text = re.sub(r"```\w+\n(.*?)\n```", lambda found: _indented(found[1]), markdown, flags=re.DOTALL)
    return re.sub(r"^## `(.*)`$|\*\*(.*?)\*\*|<(https://\S+)>|`([^`\n]+)`", _inside, text, flags=re.MULTILINE)


def _inside(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group is not None)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))
