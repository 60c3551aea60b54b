"""A report as one HTML file that needs no network: the verdict, what is new, where, and every finding with its remedy.

What people search through is data that a small script shows; all else is there without it. Nothing that a server wrote
is markup, and the page may load nothing and send nothing (its Content-Security-Policy says so).
"""

import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from typing import Any

from cfapi._printable import printable
from cfapi.audit.checks import Check
from cfapi.audit.findings import Finding, Place, Severity
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.report import Report
from cfapi.audit.reports.chart import severity_chart
from cfapi.audit.reports.check_list import check_list
from cfapi.audit.reports.history import Moment
from cfapi.audit.reports.plain import as_plain_json
from cfapi.audit.reports.rows import quantity, rows
from cfapi.audit.reports.tags import filter_button, severity_tag, tag, text, wide_table

WORST = 20
LISTED = 200  # of what has changed
ALARMS, UNCHANGED = ("new", "worse"), "unchanged"
WEIGHTS = {Severity.LOW: 1, Severity.MEDIUM: 3, Severity.HIGH: 10, Severity.CRITICAL: 40}
_SHADES = 4


def as_html(report: Report, now: datetime, known: Mapping[str, Check], history: Sequence[Moment] = ()) -> str:
    """One HTML document.

    Args:
        report: The report.
        now: When it was made.
        known: The checks, for what they say of themselves.
        history: Earlier reports, the oldest first.
    """
    style, script = (_asset(name) for name in ("page.css", "page.js"))
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'"
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="color-scheme" content="light dark"><title>Cloudflare audit, {now:%Y-%m-%d}</title>'
        f"<style>{style}</style>"
    )
    body = "\n".join(_sections(report, now, known, history))
    data = _embedded(_table(report))
    return (
        f'<!doctype html>\n<html lang="en">\n<head>{head}</head>\n<body>\n{body}\n'
        f'<script type="application/json" id="data">{data}</script>\n<script>{script}</script>\n</body>\n</html>\n'
    )


def _sections(report: Report, now: datetime, known: Mapping[str, Check], history: Sequence[Moment]) -> Iterator[str]:
    parts = {id: (title, content) for id, title, content in _parts(report, known, history)}
    yield tag("header", _verdict(report, now) + _contents({id: title for id, (title, _) in parts.items()}))
    yield '<main id="main">'
    yield from (_section(id, title, content) for id, (title, content) in parts.items())
    yield "</main>"


def _parts(report: Report, known: Mapping[str, Check], history: Sequence[Moment]) -> Iterator[tuple[str, str, str]]:
    """The sections: ids, titles, contents."""
    if report.changes is not None:
        yield "changes", "Since the baseline", _changes(report)
    if report.findings:
        yield "map", "Accounts and checks", _heat_map(report)
        yield "worst", "Zones with the most to do", _worst(report.findings)
    if history:
        yield "history", "Over time", severity_chart(history)
    if report.findings:
        yield "checks", "What is wrong, and what to do", check_list(report.findings, known)
    yield "findings", "All findings", _explorer(report)
    if report.waivers is not None:
        yield "waivers", "Waivers", _waivers(report)


def _contents(titles: Mapping[str, str]) -> str:
    """Links to the sections, by which a keyboard or a phone gets past what is long."""
    links = "".join(tag("li", tag("a", title, {"href": f"#{id}"})) for id, title in titles.items())
    return tag("nav", tag("ul", links), {"aria-label": "Sections"})


def _verdict(report: Report, now: datetime) -> str:
    counts = Counter(finding.severity for finding in report.findings)
    chips = "".join(
        tag("li", tag("strong", f"{counts[each]:,}") + " " + text(str(each)), {"class": f"chip {each}"})
        for each in reversed(Severity)
    )
    state = "complete" if report.is_whole else "incomplete"
    size = f"{quantity(report.zones, 'zone')} in {quantity(len(report.accounts), 'account')}"
    standings = ", ".join(f"{count:,} {word}" for word, count in report.standings.most_common())
    facts = [f"{report.clean:,} clean", f"{standings}" if standings else "", f"made {now:%Y-%m-%d %H:%M} UTC"]
    return (
        tag("h1", "Cloudflare audit")
        + tag("p", text(f"{size} · {state}"), {"class": f"size {state}"})
        + tag("ul", chips, {"class": "chips", "aria-label": "Findings by severity"})
        + tag("p", text(" · ".join(filter(None, facts))), {"class": "facts"})
        + "".join(_blind(report))
    )


def _blind(report: Report) -> Iterator[str]:
    for why, extent in report.blind.items():
        where = quantity(len(extent.zones), "zone") if extent.zones else "the account as a whole"
        line = f"Not told for {why.account}, {where}, {quantity(len(extent.checks), 'check')}: {why.needs}"
        yield tag("p", text(line), {"class": "blind"})
    for name in report.missing:
        yield tag("p", text(f"There is no zone {name}, or the token may not read it"), {"class": "blind"})


def _changes(report: Report) -> str:
    changes = report.changes
    assert changes is not None
    parts = [_change(words.capitalize(), found) for words, found in changes.groups.items() if found]
    none = [words for words, found in changes.groups.items() if not found]
    line = f"Unchanged: {changes.same:,}" + (f" · none {', '.join(none)}" if none else "")
    return "".join(parts) + tag("p", text(line), {"class": "none"})


def _change(title: str, findings: Sequence[Finding]) -> str:
    items = "".join(
        tag(
            "li",
            severity_tag(each.severity) + f" {tag('code', text(each.check))} {text(each.place.name)}: "
            f"{text(each.fault.problem)}",
        )
        for each in findings[:LISTED]
    )
    more = len(findings) - LISTED
    is_alarm = title.lower() in ALARMS
    where = "the list of all findings has" if is_alarm else "reports in other formats list"
    rest = tag("p", f"and {more:,} more, which {where}", {"class": "none"}) if more > 0 else ""
    link = filter_button("Show them with all filters", "change", title.lower()) if is_alarm else ""
    opened = " open" if is_alarm else ""
    return f"<details{opened}><summary>{title}: {len(findings):,}</summary>{tag('ul', items)}{rest}{link}</details>"


def _heat_map(report: Report) -> str:
    """Accounts by checks: how many findings, the darker the more."""
    cells = Counter((each.place.of_account, each.check) for each in report.findings)
    checks = sorted({check for _, check in cells})
    accounts = sorted({place for place, _ in cells}, key=lambda place: place.account)
    most = max(cells.values())
    head = tag("th", "Account", {"scope": "col"}) + "".join(
        tag("th", tag("span", text(check)), {"scope": "col", "class": "turned"}) for check in checks
    )
    body = "".join(
        tag(
            "tr",
            tag("th", text(account.account), {"scope": "row"})
            + "".join(_cell(cells[account, check], most) for check in checks),
        )
        for account in accounts
    )
    table = tag("table", tag("thead", tag("tr", head)) + tag("tbody", body), {"class": "heat"})
    return wide_table(table, "Accounts and checks")


def _cell(count: int, most: int) -> str:
    if not count:
        return tag("td", tag("span", "none", {"class": "unseen"}))
    shade = max(1, round(_SHADES * (count / most) ** 0.5))
    return tag("td", f"{count:,}", {"class": f"shade{shade}"})


def _worst(findings: Iterable[Finding]) -> str:
    zones: dict[Place, Counter[Severity]] = {}
    for finding in findings:
        if finding.place.zone:
            zones.setdefault(finding.place, Counter())[finding.severity] += 1
    ranked = sorted(zones, key=lambda place: (-_weight(zones[place]), place.zone))[:WORST]
    head = "".join(tag("th", name, {"scope": "col"}) for name in ("Zone", "Account", *map(str, reversed(Severity))))
    body = "".join(
        tag(
            "tr",
            tag("th", text(place.zone), {"scope": "row"})
            + tag("td", text(place.account))
            + "".join(
                tag("td", f"{zones[place][each]:,}" if zones[place][each] else "") for each in reversed(Severity)
            ),
        )
        for place in ranked
    )
    table = tag("table", tag("thead", tag("tr", head)) + tag("tbody", body), {"class": "worst"})
    return wide_table(table, "Worst zones")


def _weight(counts: Counter[Severity]) -> int:
    return sum(WEIGHTS[severity] * count for severity, count in counts.items())


def _explorer(report: Report) -> str:
    """The controls and the empty table that the script fills."""
    options = {
        **({"change": [*ALARMS, UNCHANGED]} if report.changes is not None else {}),
        "severity": [str(each) for each in reversed(Severity)],
        "check": sorted({row["check"] for row in rows(report)}),
        "account": sorted({row["account"] for row in rows(report)}),
        "state": ["fail", "waived", "unknown"],
    }
    selects = "".join(_select(name, values) for name, values in options.items())
    search = tag("label", "Search " + '<input type="search" id="search" autocomplete="off">')
    head = "".join(
        tag("th", name, {"scope": "col"}) for name in ("Severity", "Zone", "Check, subject", "What is wrong")
    )
    table = tag("table", tag("thead", tag("tr", head)) + '<tbody id="rows"></tbody>', {"class": "rows"})
    return (
        tag("form", search + selects, {"id": "filters", "hidden": ""})
        + '<p id="shown" role="status"></p>'
        + table
        + tag("button", "Show more", {"type": "button", "id": "more", "hidden": ""})
        + tag("noscript", tag("p", "The list of all findings needs JavaScript; everything else is here without it."))
    )


def _select(name: str, values: Iterable[str]) -> str:
    options = tag("option", "all", {"value": ""}) + "".join(
        tag("option", text(each), {"value": each}) for each in values
    )
    return tag("label", f"{name.capitalize()} " + tag("select", options, {"id": name}))


def _waivers(report: Report) -> str:
    applied = report.waivers
    assert applied is not None
    notes = (
        ("Expired: they accept nothing any more", applied.expired),
        ("Ending within 14 days", applied.expiring),
        ("Matching nothing", applied.idle),
    )
    parts = [tag("p", f"Waived: {quantity(len(applied.waived), 'finding')}")]
    for title, waivers in notes:
        if waivers:
            items = "".join(tag("li", text(f"{each}: {each.reason}")) for each in waivers)
            parts.append(tag("h3", title) + tag("ul", items))
    return "".join(parts)


def _section(id: str, title: str, content: str) -> str:
    return tag(
        "section", tag("h2", title, {"id": f"{id}-title"}) + content, {"id": id, "aria-labelledby": f"{id}-title"}
    )


def _table(report: Report) -> dict[str, Any]:
    """What the script shows: each text once, and rows of their numbers. Findings of many zones say much the same."""
    numbers: dict[str, int] = {}
    changes = _change_words(report)
    numbered = [[numbers.setdefault(each, len(numbers)) for each in _shown(row, changes)] for row in rows(report)]
    return {"texts": [*numbers], "rows": numbered}


def _change_words(report: Report) -> dict[str, str]:
    """What has become of the findings since the baseline, by their fingerprints; of none without one."""
    if report.changes is None:
        return {}
    groups = report.changes.groups
    alarms = {fingerprint(each): word for word in ALARMS for each in groups[word]}
    return dict.fromkeys(map(fingerprint, report.findings), UNCHANGED) | alarms


def _shown(row: Mapping[str, Any], changes: Mapping[str, str]) -> list[str]:
    """What is shown of a row, without names, which would be most of the file."""
    waiver: Mapping[str, str] | None = row.get("waiver")
    why = f"Waived by {waiver['owner']} until {waiver['expires']}: {waiver['reason']}" if waiver else ""
    values = [row.get(name, "") for name in ("state", "severity", "account", "zone", "check", "subject", "problem")]
    evidence = as_plain_json(row["evidence"]) if row.get("evidence") else ""
    change = changes.get(row.get("fingerprint", ""), "") if row["state"] == "fail" else ""
    return [printable(text) for text in (*values, row.get("remedy", ""), why, evidence, change)]


def _embedded(data: Any) -> str:
    """JSON that no HTML parser takes for markup."""
    written = json.dumps(data, ensure_ascii=True, separators=(",", ":"), default=str)
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _asset(name: str) -> str:
    return files("cfapi.audit.reports").joinpath(name).read_text("utf-8")


def _digest(content: str) -> str:
    return "sha256-" + b64encode(sha256(content.encode()).digest()).decode()
