"""`cf.email_security.phishguard.reports`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed


@model
class Report:
    """Report: response of email_security.phishguard.reports.list."""

    id: int
    content: str
    disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str
    fields: ReportFields
    priority: str
    title: str
    created_at: Moment | None = None
    tags: list[ReportTag] | None = None
    ts: Moment | None = None
    updated_at: Moment | None = None


@model
class ReportFields:
    """Report fields: part of Report."""

    to: list[str]
    from_: str | None = renamed("from", default=None)
    occurred_at: Moment | None = None
    postfix_id: str | None = None
    ts: Moment | None = None


@model
class ReportTag:
    """Report tag: part of Report."""

    category: str
    value: str


class Reports(Resource):
    """Phishguard reports: `cf.email_security.phishguard.reports`."""

    def list(
        self, *, account_id: str, end: datetime | str | Unset = UNSET, from_date: date | str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, start: datetime | str | Unset = UNSET,
        to_date: date | str | Unset = UNSET,
    ) -> Pages[Report]:
        """List phishguard reports: GET /accounts/{account_id}/email-security/phishguard/reports (permission: Cloud
        Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/phishguard/subresources/reports/methods/list/"""
        return self._pages(
            "email_security.phishguard.reports.list", "GET", "/accounts/{account_id}/email-security/phishguard/reports",
            locals(), Report, paging=Paging(kind="page_no_total"),
        )
