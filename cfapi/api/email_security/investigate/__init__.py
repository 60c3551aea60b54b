"""`cf.email_security.investigate`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.email_security.investigate.action_log import ActionLogResource
    from cfapi.api.email_security.investigate.bulk import BulkResource
    from cfapi.api.email_security.investigate.detections import Detections
    from cfapi.api.email_security.investigate.move import MoveResource
    from cfapi.api.email_security.investigate.preview import PreviewResource
    from cfapi.api.email_security.investigate.raw import RawResource
    from cfapi.api.email_security.investigate.reclassify import ReclassifyResource
    from cfapi.api.email_security.investigate.release import ReleaseResource
    from cfapi.api.email_security.investigate.trace import TraceResource


@model
class ActionLog:
    """Action log: part of Investigate."""

    completed_at: Moment
    operation: Literal["MOVE", "RELEASE", "RECLASSIFY", "SUBMISSION", "QUARANTINE_RELEASE", "PREVIEW"] | str
    completed_timestamp: Moment | None = None
    properties: ActionLogProperties | None = None
    status: str | None = None


@model
class ActionLogProperties:
    """Action log properties: part of ActionLog."""

    folder: str | None = None
    requested_by: str | None = None


@model
class Finding:
    """Finding: part of Detection."""

    attachment: str | None = None
    detail: str | None = None
    detection: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None = None
    field: str | None = None
    name: str | None = None
    portion: str | None = None
    reason: str | None = None
    score: int | float | None = None
    value: str | None = None


@model
class Investigate:
    """Investigate: response of email_security.investigate.list."""

    id: str
    action_log: list[ActionLog]
    client_recipients: list[str]
    detection_reasons: list[str]
    is_phish_submission: bool
    is_quarantined: bool
    postfix_id: str
    properties: Properties
    ts: Moment
    alert_id: str | None = None
    delivery_mode: Literal[
        "DIRECT", "BCC", "JOURNAL", "REVIEW_SUBMISSION", "DMARC_UNVERIFIED", "DMARC_FAILURE_REPORT",
        "DMARC_AGGREGATE_REPORT", "THREAT_INTEL_SUBMISSION", "SIMULATION_SUBMISSION", "API", "RETRO_SCAN",
    ] | str | None = None
    delivery_status: list[Literal[
        "delivered", "moved", "quarantined", "rejected", "deferred", "bounced", "queued", "move_failed",
    ] | str] | None = None
    edf_hash: str | None = None
    envelope_from: str | None = None
    envelope_to: list[str] | None = None
    final_disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None = None
    findings: list[Finding] | None = None
    from_: str | None = renamed("from", default=None)
    from_name: str | None = None
    htmltext_structure_hash: str | None = None
    message_id: str | None = None
    post_delivery_operations: list[Literal["PREVIEW", "QUARANTINE_RELEASE", "SUBMISSION", "MOVE"] | str] | None = None
    postfix_id_outbound: str | None = None
    replyto: str | None = None
    scanned_at: Moment | None = None
    sent_at: Moment | None = None
    sent_date: Moment | None = None
    smtp_helo_server_ip: str | None = None
    smtp_previous_hop_ip: str | None = None
    subject: str | None = None
    threat_categories: list[str] | None = None
    to: list[str] | None = None
    to_name: list[str] | None = None
    validation: Validation | None = None
    x_originating_ip: str | None = None


@model
class Properties:
    """Properties: part of Investigate."""

    allowlisted_pattern: str | None = None
    allowlisted_pattern_type: Literal[
        "quarantine_release", "acceptable_sender", "allowed_sender", "allowed_recipient", "domain_similarity",
        "domain_recency", "managed_acceptable_sender", "outbound_ndr",
    ] | str | None = None
    blocklisted_message: bool | None = None
    blocklisted_pattern: str | None = None
    whitelisted_pattern_type: Literal[
        "quarantine_release", "acceptable_sender", "allowed_sender", "allowed_recipient", "domain_similarity",
        "domain_recency", "managed_acceptable_sender", "outbound_ndr",
    ] | str | None = None


@model
class Validation:
    """Validation: part of Detection."""

    comment: str | None = None
    dkim: Literal["pass", "neutral", "fail", "error", "none"] | str | None = None
    dmarc: Literal["pass", "neutral", "fail", "error", "none"] | str | None = None
    spf: Literal["pass", "neutral", "fail", "error", "none"] | str | None = None


InvestigateDeliveryStatus = Literal[
    "delivered", "moved", "quarantined", "rejected", "deferred", "bounced", "queued", "move_failed",
] | str
InvestigateFinalDisposition = Literal["MALICIOUS", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "NONE"] | str


class InvestigateResource(Resource):
    """Email security investigate: `cf.email_security.investigate`."""

    @cached_property
    def action_log(self) -> ActionLogResource:
        from cfapi.api.email_security.investigate.action_log import ActionLogResource
        return ActionLogResource(self._session)

    @cached_property
    def bulk(self) -> BulkResource:
        from cfapi.api.email_security.investigate.bulk import BulkResource
        return BulkResource(self._session)

    @cached_property
    def detections(self) -> Detections:
        from cfapi.api.email_security.investigate.detections import Detections
        return Detections(self._session)

    @cached_property
    def move(self) -> MoveResource:
        from cfapi.api.email_security.investigate.move import MoveResource
        return MoveResource(self._session)

    @cached_property
    def preview(self) -> PreviewResource:
        from cfapi.api.email_security.investigate.preview import PreviewResource
        return PreviewResource(self._session)

    @cached_property
    def raw(self) -> RawResource:
        from cfapi.api.email_security.investigate.raw import RawResource
        return RawResource(self._session)

    @cached_property
    def reclassify(self) -> ReclassifyResource:
        from cfapi.api.email_security.investigate.reclassify import ReclassifyResource
        return ReclassifyResource(self._session)

    @cached_property
    def release(self) -> ReleaseResource:
        from cfapi.api.email_security.investigate.release import ReleaseResource
        return ReleaseResource(self._session)

    @cached_property
    def trace(self) -> TraceResource:
        from cfapi.api.email_security.investigate.trace import TraceResource
        return TraceResource(self._session)

    def list(
        self, *, account_id: str, alert_id: str | Unset = UNSET, cursor: str | Unset = UNSET,
        delivery_status: InvestigateDeliveryStatus | Unset = UNSET, detections_only: bool | Unset = UNSET,
        domain: str | Unset = UNSET, end: datetime | str | Unset = UNSET,
        final_disposition: InvestigateFinalDisposition | Unset = UNSET,
        message_action: Literal["PREVIEW", "QUARANTINE_RELEASED", "MOVED"] | str | Unset = UNSET,
        message_id: str | Unset = UNSET, metric: str | Unset = UNSET, page: int | None | Unset = UNSET,
        per_page: int | Unset = UNSET, query: str | Unset = UNSET, recipient: str | Unset = UNSET,
        sender: str | Unset = UNSET, smtp_helo_ip: str | Unset = UNSET, start: datetime | str | Unset = UNSET,
        subject: str | Unset = UNSET,
    ) -> Pages[Investigate]:
        """List email security investigate: GET /accounts/{account_id}/email-security/investigate (permission: Cloud
        Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/methods/list/"""
        return self._pages(
            "email_security.investigate.list", "GET", "/accounts/{account_id}/email-security/investigate", locals(),
            Investigate, paging=Paging(size=1000),
        )

    def get(self, investigate_id: str, *, account_id: str, submission: bool | Unset = UNSET) -> Reply[Investigate]:
        """Get email security investigate: GET /accounts/{account_id}/email-security/investigate/{investigate_id}
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/methods/get/"""
        return self._call(
            "email_security.investigate.get", "GET",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}", locals(), Investigate,
        )
