"""Bulk zone audits: `report = await Audit(checks=("tls.*",)).run(cf)`."""

from cfapi.audit.checks import CHECKS, Check
from cfapi.audit.findings import Finding, Severity, Unreadable
from cfapi.audit.run import Audit, NoSuchZone, Report

__all__ = ["CHECKS", "Audit", "Check", "Finding", "NoSuchZone", "Report", "Severity", "Unreadable"]
