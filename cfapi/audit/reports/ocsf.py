"""A report as OCSF: a JSON array of detection findings, which security lakes and SIEMs read.

Class 2004 of version 1.5: https://schema.ocsf.io/1.5.0/classes/detection_finding. Waived findings have the status
"Suppressed".
"""

import json
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from typing import Any

from cfapi._printable import printable
from cfapi.audit.findings import Finding, Severity
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.report import Report
from cfapi.audit.reports.plain import plain

VERSION = "1.5.0"
CREATE, NEW, SUPPRESSED, OTHER = 1, 1, 3, 99
CLASS, CATEGORY = 2004, 2
SEVERITIES = {Severity.LOW: 2, Severity.MEDIUM: 3, Severity.HIGH: 4, Severity.CRITICAL: 5}


def as_ocsf(report: Report, now: datetime) -> str:
    """One JSON array, in which texts are printable and not longer than anybody reads."""
    return json.dumps([plain(event, printable) for event in _events(report, now)], indent=1, allow_nan=False) + "\n"


def _events(report: Report, now: datetime) -> Iterator[dict[str, Any]]:
    for finding in report.findings:
        yield _event(finding, now) | {"status_id": NEW, "status": "New"}
    for each in report.waivers.waived if report.waivers else ():
        why = f"Waived by {each.waiver.owner} until {each.waiver.expires}: {each.waiver.reason}"
        yield _event(each.finding, now) | {"status_id": SUPPRESSED, "status": "Suppressed", "comment": why}


def _event(finding: Finding, now: datetime) -> dict[str, Any]:
    place, fault = finding.place, finding.fault
    return {
        "activity_id": CREATE,
        "activity_name": "Create",
        "category_uid": CATEGORY,
        "category_name": "Findings",
        "class_uid": CLASS,
        "class_name": "Detection Finding",
        "type_uid": CLASS * 100 + CREATE,
        "type_name": "Detection Finding: Create",
        "severity_id": SEVERITIES[finding.severity],
        "severity": str(finding.severity).capitalize(),
        "time": int(now.timestamp() * 1000),
        "message": f"{fault.problem}.",
        "metadata": {
            "version": VERSION,
            "event_code": finding.check,
            "product": {"name": "cfapi", "vendor_name": "cfapi", "version": version("cfapi-sdk")},
        },
        "finding_info": {
            "uid": fingerprint(finding),
            "title": f"{finding.check}: {fault.subject}",
            "desc": f"{fault.problem}.",
            "types": [finding.check],
        },
        "remediation": {"desc": f"{fault.remedy}."},
        "cloud": {"provider": "Cloudflare", "account": _account(finding)},
        "resources": [{"uid": place.zone_id or place.account_id, "name": place.name, "type": _kind(finding)}],
        "unmapped": {"subject": fault.subject, "evidence": dict(fault.evidence)},
    }


def _account(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {"name": place.account, "uid": place.account_id, "type_id": OTHER, "type": "Cloudflare Account"}


def _kind(finding: Finding) -> str:
    return "Zone" if finding.place.zone else "Account"
