"""Bulk zone audits: `report = await Audit(checks=("tls.*",)).run(cf)`."""

from cfapi.audit.asked import AnotherRun
from cfapi.audit.breaker import Outage
from cfapi.audit.checks import CHECKS, Check, Terms, account_check, zone_check
from cfapi.audit.findings import Fault, Finding, NotApplicable, Place, Severity, State, Unknown, Verdict
from cfapi.audit.merge import Merged, merge
from cfapi.audit.own import BadChecks, checks_in, installed_checks, with_own
from cfapi.audit.report import Report
from cfapi.audit.run import Audit, NoZones
from cfapi.audit.selection import Selection, Shard, UnknownName
from cfapi.audit.snapshot import AccountSnapshot, Part, Refusal, ZoneSnapshot
from cfapi.audit.store import NotASnapshot, SnapshotFile

__all__ = [
    "CHECKS",
    "AccountSnapshot",
    "AnotherRun",
    "Audit",
    "BadChecks",
    "Check",
    "Fault",
    "Finding",
    "Merged",
    "NoZones",
    "NotASnapshot",
    "NotApplicable",
    "Outage",
    "Part",
    "Place",
    "Refusal",
    "Report",
    "Selection",
    "Severity",
    "Shard",
    "SnapshotFile",
    "State",
    "Terms",
    "Unknown",
    "UnknownName",
    "Verdict",
    "ZoneSnapshot",
    "account_check",
    "checks_in",
    "installed_checks",
    "merge",
    "with_own",
    "zone_check",
]
