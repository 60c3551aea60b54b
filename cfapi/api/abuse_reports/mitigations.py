"""`cf.abuse_reports.mitigations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class Review:
    """Review: response of abuse_reports.mitigations.list."""

    id: str
    effective_date: str
    entity_id: str
    entity_type: Literal["url_pattern", "account", "zone", "custom_expression"] | str
    status: Literal["pending", "active", "in_review", "cancelled", "removed"] | str
    type: str


@model
class ReviewAppeal:
    """Review appeal: argument of abuse_reports.mitigations.review."""

    id: str
    reason: Literal["removed", "misclassified"] | str


@model
class ReviewData:
    """Review data: argument of abuse_reports.mitigations.review."""

    city: str
    country: str
    email: str
    full_name: str
    jurisdiction_consent: bool
    perjury_attestation: bool
    phone_number: str
    signature: str
    state: str
    street_address: str
    urls: list[str]
    zip_code: str
    company: str | None = None
    counter_notice_response: str | None = None


MitigationEntityType = Literal["url_pattern", "account", "zone", "custom_expression"] | str
MitigationSort = Literal[
    "type,asc", "type,desc", "effective_date,asc", "effective_date,desc", "status,asc", "status,desc",
    "entity_type,asc", "entity_type,desc",
] | str
MitigationStatus = Literal["pending", "active", "in_review", "cancelled", "removed"] | str


class Mitigations(Resource):
    """Abuse report mitigations: `cf.abuse_reports.mitigations`."""

    def list(
        self, report_id: str, *, account_id: str, effective_after: str | Unset = UNSET,
        effective_before: str | Unset = UNSET, entity_type: MitigationEntityType | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, sort: MitigationSort | Unset = UNSET,
        status: MitigationStatus | Unset = UNSET, type: str | Unset = UNSET,
    ) -> Pages[Review]:
        """List abuse report mitigations: GET /accounts/{account_id}/abuse-reports/{report_id}/mitigations (permission:
        Trust and Safety Read).
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/mitigations/methods/list/"""
        return self._pages(
            "abuse_reports.mitigations.list", "GET", "/accounts/{account_id}/abuse-reports/{report_id}/mitigations",
            locals(), Review, paging=Paging(items="result.mitigations"),
        )

    def review(
        self, report_id: str, *, account_id: str, appeals: Sequence[ReviewAppeal | Mapping[str, Any]] | Unset = UNSET,
        data: ReviewData | Mapping[str, Any] | Unset = UNSET,
        type: Literal["counter_notice", "content_removed"] | str | Unset = UNSET,
    ) -> Pages[Review]:
        """Review abuse report mitigations: POST /accounts/{account_id}/abuse-reports/{report_id}/mitigations/appeal
        (permission: Trust and Safety Write).
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/mitigations/methods/review/"""
        return self._pages(
            "abuse_reports.mitigations.review", "POST",
            "/accounts/{account_id}/abuse-reports/{report_id}/mitigations/appeal", locals(), Review,
            paging=Paging(kind="single"),
        )
