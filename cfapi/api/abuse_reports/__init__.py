"""`cf.abuse_reports`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.abuse_reports.emails import Emails
    from cfapi.api.abuse_reports.mitigations import Mitigations
    from cfapi.api.abuse_reports.submitted import SubmittedResource


@model
class AbuseReport:
    """Abuse report: response of abuse_reports.list."""

    id: str
    cdate: str
    domain: str
    mitigation_summary: AbuseReportMitigationSummary
    status: Literal["accepted", "in_review"] | str
    type: Literal["PHISH", "GEN", "THREAT", "DMCA", "EMER", "TM", "REG_WHO", "NCSEI", "NETWORK"] | str
    justification: str | None = None
    original_work: str | None = None
    submitter: AbuseReportSubmitter | None = None
    urls: list[str] | None = None


@model
class AbuseReportMitigationSummary:
    """Abuse report mitigation summary: part of AbuseReport."""

    accepted_url_count: int
    active_count: int
    external_host_notified: bool
    in_review_count: int
    pending_count: int


@model
class AbuseReportSubmitter:
    """Abuse report submitter: part of AbuseReport."""

    company: str | None = None
    email: str | None = None
    name: str | None = None
    telephone: str | None = None


@model
class AbuseRequest:
    """Abuse request: argument of abuse_reports.create."""

    reg_who_good_faith_affirmation: bool
    reg_who_lawful_processing_agreement: bool
    reg_who_legal_basis: str
    reg_who_request_type: Literal["disclosure", "invalid_whois"] | str
    reg_who_requested_data_elements: list[Literal[
        "registrant_name", "registrant_organization", "registrant_email", "registrant_phone", "registrant_address",
        "registrant_address_country", "registrant_address_postal_code", "admin_name", "admin_organization",
        "admin_email", "admin_phone", "admin_address", "tech_name", "tech_organization", "tech_email", "tech_phone",
        "tech_address",
    ] | str]
    reg_who_authorization_statement: str | None = None
    reg_who_requestor_type: Literal["government", "corporation", "individual"] | str | None = None


@model
class Email:
    """Email: response of abuse_reports.submitted.emails.list."""

    id: str
    body: str
    recipient: str
    sent_at: Moment
    subject: str


AbuseReportAct = Literal[
    "abuse_dmca", "abuse_trademark", "abuse_general", "abuse_phishing", "abuse_children", "abuse_threat",
    "abuse_registrar_whois", "abuse_ncsei",
] | str
AbuseReportMitigationStatus = Literal["pending", "active", "in_review", "cancelled", "removed"] | str
AbuseReportType = Literal["PHISH", "GEN", "THREAT", "DMCA", "EMER", "TM", "REG_WHO", "NCSEI", "NETWORK"] | str


class AbuseReports(Resource):
    """Abuse reports: `cf.abuse_reports`."""

    @cached_property
    def emails(self) -> Emails:
        from cfapi.api.abuse_reports.emails import Emails
        return Emails(self._session)

    @cached_property
    def mitigations(self) -> Mitigations:
        from cfapi.api.abuse_reports.mitigations import Mitigations
        return Mitigations(self._session)

    @cached_property
    def submitted(self) -> SubmittedResource:
        from cfapi.api.abuse_reports.submitted import SubmittedResource
        return SubmittedResource(self._session)

    def list(
        self, *, account_id: str, created_after: str | Unset = UNSET, created_before: str | Unset = UNSET,
        domain: str | Unset = UNSET, mitigation_status: AbuseReportMitigationStatus | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, sort: str | Unset = UNSET,
        status: Literal["accepted", "in_review"] | str | Unset = UNSET, type: AbuseReportType | Unset = UNSET,
    ) -> Pages[AbuseReport]:
        """List abuse reports: GET /accounts/{account_id}/abuse-reports (permission: Trust and Safety Read).
        https://developers.cloudflare.com/api/resources/abuse_reports/methods/list/"""
        return self._pages(
            "abuse_reports.list", "GET", "/accounts/{account_id}/abuse-reports", locals(), AbuseReport,
            paging=Paging(items="result.reports"),
        )

    def get(self, report_param: str, *, account_id: str) -> Reply[AbuseReport]:
        """Get an abuse report: GET /accounts/{account_id}/abuse-reports/{report_param} (permission: Trust and Safety
        Read).
        https://developers.cloudflare.com/api/resources/abuse_reports/methods/get/"""
        return self._call(
            "abuse_reports.get", "GET", "/accounts/{account_id}/abuse-reports/{report_param}", locals(), AbuseReport,
        )

    def create(
        self, report_param: str, *, account_id: str, act: AbuseReportAct, email: str, email2: str, name: str,
        owner_notification: Literal["send", "send-anon", "none"] | str, urls: str, address1: str | Unset = UNSET,
        agent_name: str | Unset = UNSET, agree: Literal[1] | int | Unset = UNSET, city: str | Unset = UNSET,
        country: str | Unset = UNSET, host_notification: Literal["send", "send-anon"] | str | Unset = UNSET,
        original_work: str | Unset = UNSET, signature: str | Unset = UNSET, state: str | Unset = UNSET,
        comments: str | None | Unset = UNSET, company: str | Unset = UNSET, reported_country: str | Unset = UNSET,
        reported_user_agent: str | Unset = UNSET, tele: str | Unset = UNSET, title: str | Unset = UNSET,
        justification: str | Unset = UNSET, trademark_number: str | Unset = UNSET,
        trademark_office: str | Unset = UNSET, trademark_symbol: str | Unset = UNSET,
        destination_ips: str | Unset = UNSET, ports_protocols: str | Unset = UNSET, source_ips: str | Unset = UNSET,
        ncmec_notification: Literal["send", "send-anon"] | str | Unset = UNSET,
        reg_who_request: AbuseRequest | Mapping[str, Any] | Unset = UNSET,
        ncsei_subject_representation: bool | Unset = UNSET,
    ) -> Reply[str]:
        """Create an abuse report: POST /accounts/{account_id}/abuse-reports/{report_param}.
        https://developers.cloudflare.com/api/resources/abuse_reports/methods/create/"""
        return self._call(
            "abuse_reports.create", "POST", "/accounts/{account_id}/abuse-reports/{report_param}", locals(), str,
        )
