"""`cf.email_auth.dmarc_reports`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class DmarcReport:
    """Dmarc report: response of email_auth.dmarc_reports.get."""

    approved_sources: list[DmarcReportApprovedSource] | None = None
    created: Moment | None = None
    created_at: Moment | None = None
    enabled: bool | None = None
    modified: Moment | None = None
    modified_at: Moment | None = None
    records: DmarcReportRecords | None = None
    rua_prefix: str | None = None
    skip_wizard: bool | None = None
    status: Literal[
        "missing-dmarc-report", "multiple-dmarc-reports", "missing-dmarc-rua", "cname-on-dmarc-record",
        "unauthorized-reporting-domain",
    ] | str | None = None
    tag: str | None = None
    zone_id: str | None = None


@model
class DmarcReportApprovedSource:
    """Dmarc report approved source: part of DmarcReport."""

    created: Moment | None = None
    created_at: Moment | None = None
    domain: str | None = None
    ips: list[str] | None = None
    modified: Moment | None = None
    modified_at: Moment | None = None
    name: str | None = None
    slug: str | None = None
    tag: str | None = None


@model
class DmarcReportRecords:
    """Dmarc report records: part of DmarcReport."""

    bimi_records: list[RecordsSPFRecord] | None = None
    cname_dkim_records: list[RecordsSPFRecord] | None = None
    cname_dmarc_records: list[RecordsSPFRecord] | None = None
    cname_spf_records: list[RecordsSPFRecord] | None = None
    dkim_records: list[RecordsSPFRecord] | None = None
    dmarc_records: list[RecordsSPFRecord] | None = None
    resolved_dmarc_records: list[DmarcReportResolvedDMARCRecord] | None = None
    spf_records: list[RecordsSPFRecord] | None = None


@model
class DmarcReportResolvedDMARCRecord:
    """Dmarc report resolved DMARC record: part of DmarcReportRecords."""

    content: str | None = None
    name: str | None = None


@model
class RecordsSPFRecord:
    """Records SPF record: part of DmarcReportRecords."""

    id: str | None = None
    content: str | None = None
    name: str | None = None
    resolved: list[str] | None = None
    ttl: int | None = None
    """Seconds."""
    type: str | None = None


class DmarcReports(Resource):
    """Email auth dmarc reports: `cf.email_auth.dmarc_reports`."""

    def get(self, *, zone_id: str) -> Reply[DmarcReport]:
        """Get email auth dmarc reports: GET /zones/{zone_id}/email/auth/dmarc-reports.
        https://developers.cloudflare.com/api/resources/email_auth/subresources/dmarc_reports/methods/get/"""
        return self._call(
            "email_auth.dmarc_reports.get", "GET", "/zones/{zone_id}/email/auth/dmarc-reports", locals(), DmarcReport,
        )

    def edit(
        self, *, zone_id: str, enabled: bool | None | Unset = UNSET, skip_wizard: bool | None | Unset = UNSET,
    ) -> Reply[DmarcReport]:
        """Edit email auth dmarc reports: PATCH /zones/{zone_id}/email/auth/dmarc-reports.
        https://developers.cloudflare.com/api/resources/email_auth/subresources/dmarc_reports/methods/edit/"""
        return self._call(
            "email_auth.dmarc_reports.edit", "PATCH", "/zones/{zone_id}/email/auth/dmarc-reports", locals(),
            DmarcReport,
        )
