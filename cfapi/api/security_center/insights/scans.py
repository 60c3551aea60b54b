"""`cf.security_center.insights.scans`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class NewScan:
    """New scan: response of security_center.insights.scans.create."""

    scan_id: str | None = None


@model
class Status:
    """Status: response of security_center.insights.scans.list."""

    scan_id: str
    started_at: Moment
    status: Literal["in_progress", "completed"] | str


ScanIssueType = Literal[
    "compliance_violation", "email_security", "exposed_infrastructure", "insecure_configuration", "weak_authentication",
    "configuration_suggestion",
] | str


class Scans(Resource):
    """Insight scans: `cf.security_center.insights.scans`."""

    def list(self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Pages[Status]:
        """List insight scans: GET /{accounts or zones}/{id}/security-center/insights/scans."""
        return self._pages(
            "security_center.insights.scans.list", "GET", "{scope}/security-center/insights/scans", locals(), Status,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        issue_type: ScanIssueType | Unset = UNSET, issue_class: str | Unset = UNSET,
    ) -> Reply[NewScan]:
        """Create an insight scan: POST /{accounts or zones}/{id}/security-center/insights/scans."""
        return self._call(
            "security_center.insights.scans.create", "POST", "{scope}/security-center/insights/scans", locals(),
            NewScan,
        )
