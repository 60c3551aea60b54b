"""The checks of a page that found something: why each is there, what it found, and how to fix that."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cfapi.audit.checks import Check
from cfapi.audit.findings import Finding
from cfapi.audit.guides import Guide, guides, page_of
from cfapi.audit.reports.plain import as_plain_json
from cfapi.audit.reports.tags import filter_button, severity_tag, tag, text

SAMPLED = 10  # of the findings of a check
LONGEST = 500  # characters of the evidence of one of these


def check_list(findings: Iterable[Finding], known: Mapping[str, Check]) -> str:
    """All checks that found something, each to be opened."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.check, []).append(finding)
    return "".join(_check(name, found, known.get(name)) for name, found in groups.items())


def _check(name: str, findings: list[Finding], check: Check | None) -> str:
    first, guide = findings[0], guides().get(name)
    places = len({each.place for each in findings})
    title = (
        severity_tag(first.severity) + f" {tag('code', text(name))} " + tag("span", f"{places:,}", {"class": "count"})
    )
    reasons = [check.title, *check.details] if check else []
    reasons += [guide.why] if guide else []
    parts = [tag("p", text(each)) for each in reasons]
    parts.append(_examples(findings))
    parts.append(tag("p", tag("strong", "What to do: ") + text(f"{first.fault.remedy}.")))
    parts += _fixes(guide) if guide else []
    for address in filter(None, [page_of(check), check.source] if check else ()):
        parts.append(tag("p", tag("a", text(address), {"href": address, "rel": "noreferrer"})))
    return tag("details", tag("summary", title) + "".join(parts) + filter_button("Show its findings", "check", name))


def _examples(findings: Sequence[Finding]) -> str:
    """The first few findings, with their evidence: what there is to read without a script."""
    items = "".join(tag("li", _example(each)) for each in findings[:SAMPLED])
    more = len(findings) - SAMPLED
    return tag("ul", items) + (tag("p", f"and {more:,} more", {"class": "none"}) if more > 0 else "")


def _example(finding: Finding) -> str:
    fault = finding.fault
    evidence = as_plain_json(fault.evidence) if fault.evidence else ""
    cut = evidence if len(evidence) <= LONGEST else f"{evidence[:LONGEST]}…"
    words = text(f"{finding.place.name}, {fault.subject}: {fault.problem}")
    return words + (" " + tag("code", text(cut)) if evidence else "")


def _fixes(guide: Guide) -> Iterator[str]:
    """How to fix it: in the dashboard, by API, with the command, with Terraform."""
    link = " " + tag("a", "Open the page", {"href": guide.link, "rel": "noreferrer"}) if guide.link else ""
    yield tag("p", tag("strong", "In the dashboard: ") + text(f"{guide.dashboard}.") + link)
    ways = {"By API": guide.api, "With cfapi": guide.command, "With Terraform": guide.terraform}
    for words, way in ways.items():
        if way:
            lines = "\n".join(map(text, way.split("\n")))
            yield tag("p", tag("strong", f"{words}:")) + tag("pre", tag("code", lines))
