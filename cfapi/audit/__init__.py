"""Bulk zone audits."""

from cfapi.audit.checks import CHECKS, Check, Terms
from cfapi.audit.findings import Fault, Finding, NotApplicable, Severity, State, Unknown, Verdict
from cfapi.audit.judge import judge
from cfapi.audit.snapshot import AccountSnapshot, Part, Refusal, ZoneSnapshot

__all__ = [
    "CHECKS",
    "AccountSnapshot",
    "Check",
    "Fault",
    "Finding",
    "NotApplicable",
    "Part",
    "Refusal",
    "Severity",
    "State",
    "Terms",
    "Unknown",
    "Verdict",
    "ZoneSnapshot",
    "judge",
]
