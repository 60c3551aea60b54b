"""`cf.abuse_reports.submitted`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.abuse_reports import AbuseReportSubmitter, AbuseRequest

if TYPE_CHECKING:
    from cfapi.api.abuse_reports.submitted.emails import Emails


@model
class Submitted:
    """Submitted: response of abuse_reports.submitted.get."""

    id: str
    cdate: Moment
    denial_reason: Literal[
        "unable_to_confirm", "incomplete_report", "not_on_cloudflare", "duplicate_report", "content_removed",
        "report_details_mismatch", "no_abuse_found", "missing_original_work", "direct_url_required",
        "wrong_report_category", "content_unavailable", "law_enforcement_referral_required",
        "domain_dispute_process_required",
    ] | str | None = None
    domain: str
    dsa_attestation: bool
    status: Literal["submitted", "accepted", "denied"] | str
    type: Literal["PHISH", "GEN", "THREAT", "DMCA", "EMER", "TM", "REG_WHO", "NCSEI", "NETWORK"] | str
    urls: list[str]
    agent_name: str | None = None
    comments: str | None = None
    court: str | None = None
    destination_ips: list[str] | None = None
    host_notification: str | None = None
    justification: str | None = None
    ncmec_notification: str | None = None
    ncsei_subject_representation: bool | None = None
    original_work: str | None = None
    owner_notification: str | None = None
    ports_protocols: list[str] | None = None
    reg_who_request: AbuseRequest | None = None
    reported_country: str | None = None
    reported_user_agent: str | None = None
    source_ips: list[str] | None = None
    submitter: AbuseReportSubmitter | None = None
    subtypes: list[str] | None = None
    title: str | None = None
    udrp: str | None = None
    urs: str | None = None


@model
class SubmittedReport:
    """Submitted report: response of abuse_reports.submitted.list."""

    id: str
    cdate: Moment
    denial_reason: Literal[
        "unable_to_confirm", "incomplete_report", "not_on_cloudflare", "duplicate_report", "content_removed",
        "report_details_mismatch", "no_abuse_found", "missing_original_work", "direct_url_required",
        "wrong_report_category", "content_unavailable", "law_enforcement_referral_required",
        "domain_dispute_process_required",
    ] | str | None = None
    domain: str
    status: Literal["submitted", "accepted", "denied"] | str
    type: Literal["PHISH", "GEN", "THREAT", "DMCA", "EMER", "TM", "REG_WHO", "NCSEI", "NETWORK"] | str
    submitter: AbuseReportSubmitter | None = None


class SubmittedResource(Resource):
    """Abuse report submitted: `cf.abuse_reports.submitted`."""

    @cached_property
    def emails(self) -> Emails:
        from cfapi.api.abuse_reports.submitted.emails import Emails
        return Emails(self._session)

    def list(
        self, *, account_id: str, id: str | Unset = UNSET, created_after: datetime | str | Unset = UNSET,
        created_before: datetime | str | Unset = UNSET, domain: Sequence[str] | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, sort: str | Unset = UNSET,
        status: Sequence[Literal["submitted", "accepted", "denied"] | str] | Unset = UNSET,
        type: Sequence[Literal[
            "PHISH", "GEN", "THREAT", "DMCA", "EMER", "TM", "REG_WHO", "NCSEI", "NETWORK",
        ] | str] | Unset = UNSET,
    ) -> Pages[SubmittedReport]:
        """List abuse report submitted: GET /accounts/{account_id}/abuse-reports/submitted.
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/methods/list/"""
        return self._pages(
            "abuse_reports.submitted.list", "GET", "/accounts/{account_id}/abuse-reports/submitted", locals(),
            SubmittedReport, paging=Paging(kind="page_no_total", items="result.reports"),
        )

    def get(self, report_id: str, *, account_id: str) -> Reply[Submitted]:
        """Get abuse report submitted: GET /accounts/{account_id}/abuse-reports/submitted/{report_id}.
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/methods/get/"""
        return self._call(
            "abuse_reports.submitted.get", "GET", "/accounts/{account_id}/abuse-reports/submitted/{report_id}",
            locals(), Submitted,
        )
