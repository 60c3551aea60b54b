"""A report as JUnit XML, which CI systems show: a suite for each check, a test case for each of its findings.

Test cases that passed are counted in one for each check: there would be hundreds of thousands. Schema: the one of
https://github.com/jenkinsci/xunit-plugin.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from cfapi._printable import printable
from cfapi.audit.findings import Finding, State
from cfapi.audit.report import Report

ROOT, SUITE, CASE = "testsuites", "testsuite", "testcase"


def as_junit(report: Report) -> str:
    """One XML document."""
    root = ET.Element(ROOT, name="cfapi audit")
    for check in sorted({check for check, _ in report.verdicts}):
        root.append(_suite(report, check))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _suite(report: Report, check: str) -> ET.Element:
    cases = [*_failed(report, check), *_waived(report, check), *_unknown(report, check), *_passed(report, check)]
    counts = {name: sum(each.find(tag) is not None for each in cases) for name, tag in _COUNTED.items()}
    suite = ET.Element(SUITE, {"name": check, "tests": str(len(cases))} | {name: str(n) for name, n in counts.items()})
    suite.extend(cases)
    return suite


_COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def _failed(report: Report, check: str) -> Iterator[ET.Element]:
    for finding in report.findings:
        if finding.check == check:
            case = _case(finding)
            failure = ET.SubElement(case, "failure", type=str(finding.severity), message=_text(finding.fault.problem))
            failure.text = _text(f"{finding.fault.problem}. {finding.fault.remedy}.")
            yield case


def _waived(report: Report, check: str) -> Iterator[ET.Element]:
    for each in report.waivers.waived if report.waivers else ():
        if each.finding.check == check:
            case = _case(each.finding)
            waiver = each.waiver
            why = f"waived by {waiver.owner} until {waiver.expires}: {waiver.reason}"
            ET.SubElement(case, "skipped").text = _text(why)
            yield case


def _unknown(report: Report, check: str) -> Iterator[ET.Element]:
    for why, extent in report.blind.items():
        for place in (place for name, place in extent.pairs if name == check):
            case = ET.Element(CASE, name=_text(place.name), classname=check)
            ET.SubElement(case, "error", type="unknown", message=_text(why.needs))
            yield case


def _passed(report: Report, check: str) -> Iterator[ET.Element]:
    if passed := report.verdicts[check, State.PASS]:
        yield ET.Element(CASE, name=f"passed in {passed:,} places", classname=check)


def _case(finding: Finding) -> ET.Element:
    return ET.Element(CASE, name=_text(f"{finding.place.name}: {finding.fault.subject}"), classname=finding.check)


def _text(text: str) -> str:
    """A text without what XML can't hold."""
    return printable(text)
