"""`cf.email_security.investigate.bulk`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed, union
from cfapi.api.email_security.investigate import ActionLogProperties
from cfapi.api.shared.accounts import ObjectID


@union
class ActionParams:
    """Action params: part of Bulk.

    What a variant lacks is None."""

    destination: Literal[
        "Inbox", "JunkEmail", "DeletedItems", "RecoverableItemsDeletions", "RecoverableItemsPurges",
    ] | str | None
    type: Literal["MOVE", "RELEASE"]
    expected_disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None


@union
class MessageActionParams:
    """Message action params: part of MessageResponse.

    What a variant lacks is None."""

    client_recipient: str
    destination: Literal[
        "Inbox", "JunkEmail", "DeletedItems", "RecoverableItemsDeletions", "RecoverableItemsPurges",
    ] | str | None
    type: Literal["MOVE", "RELEASE"]
    expected_disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None


@model
class ActionParamsMove(ActionParams):
    """Action params move: one of ActionParams."""

    destination: Literal[
        "Inbox", "JunkEmail", "DeletedItems", "RecoverableItemsDeletions", "RecoverableItemsPurges",
    ] | str
    type: Literal["MOVE"]
    expected_disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None = None


@model
class ActionParamsRelease(ActionParams):
    """Action params release: one of ActionParams."""

    type: Literal["RELEASE"]


@model
class Bulk:
    """Bulk: response of email_security.investigate.bulk.list."""

    action_params: ActionParams
    action_type: Literal["MOVE", "RELEASE"] | str
    created_at: Moment
    job_id: str
    messages_cancelled: int
    messages_failed: int
    messages_pending: int
    messages_skipped: int
    messages_successful: int
    search_params: SearchParams
    status: Literal["PENDING", "DISCOVERING", "PROCESSING", "COMPLETED", "FAILED", "CANCELLED"] | str
    total_messages_discovered: int
    comment: str | None = None
    completed_at: Moment | None = None
    started_at: Moment | None = None
    status_message: str | None = None


@model
class Message:
    """Message: part of MessageResponse."""

    id: str
    action_log: list[MessageActionLog]
    client_recipients: list[str]
    detection_reasons: list[str]
    is_phish_submission: bool
    is_quarantined: bool
    postfix_id: str
    properties: MessageProperties
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
    findings: list[MessageFinding] | None = None
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
    validation: MessageValidation | None = None
    x_originating_ip: str | None = None


@model
class MessageActionLog:
    """Message action log: part of Message."""

    completed_at: Moment
    operation: Literal["MOVE", "RELEASE", "RECLASSIFY", "SUBMISSION", "QUARANTINE_RELEASE", "PREVIEW"] | str
    completed_timestamp: Moment | None = None
    properties: ActionLogProperties | None = None
    status: str | None = None


@model
class MessageFinding:
    """Message finding: part of Message."""

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
class MessageProperties:
    """Message properties: part of Message."""

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
class MessageResponse:
    """Message response: response of email_security.investigate.bulk.messages.list."""

    action_params: MessageActionParams
    action_type: Literal["MOVE", "RELEASE"] | str
    created_at: Moment
    message_id: str
    postfix_id: str
    retry_count: int
    status: Literal["PENDING", "PROCESSING", "COMPLETED", "FAILED", "CANCELLED", "SKIPPED"] | str
    alert_id: str | None = None
    email_message_id: str | None = None
    message: Message | None = None
    processed_at: Moment | None = None
    retry_after: Moment | None = None
    status_message: str | None = None


@model
class MessageValidation:
    """Message validation: part of Message."""

    comment: str | None = None
    dkim: Literal["pass", "neutral", "fail", "error", "none"] | str | None = None
    dmarc: Literal["pass", "neutral", "fail", "error", "none"] | str | None = None
    spf: Literal["pass", "neutral", "fail", "error", "none"] | str | None = None


@model
class Move(MessageActionParams):
    """Move: one of MessageActionParams."""

    client_recipient: str
    destination: Literal[
        "Inbox", "JunkEmail", "DeletedItems", "RecoverableItemsDeletions", "RecoverableItemsPurges",
    ] | str
    type: Literal["MOVE"]
    expected_disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None = None


@model
class Release(MessageActionParams):
    """Release: one of MessageActionParams."""

    client_recipient: str
    type: Literal["RELEASE"]


@model
class SearchParams:
    """Search params: part of Bulk."""

    action_log: bool | None = None
    alert_id: str | None = None
    delivery_status: Literal[
        "delivered", "moved", "quarantined", "rejected", "deferred", "bounced", "queued", "move_failed",
    ] | str | None = None
    detections_only: bool | None = None
    domain: str | None = None
    end: Moment | None = None
    exact_subject: str | None = None
    final_disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None = None
    message_action: Literal["PREVIEW", "QUARANTINE_RELEASED", "MOVED"] | str | None = None
    message_id: str | None = None
    metric: str | None = None
    query: str | None = None
    recipient: str | None = None
    sender: str | None = None
    smtp_helo_ip: str | None = None
    start: Moment | None = None
    subject: str | None = None
    submissions: bool | None = None


@model
class SearchParamsParam:
    """Search params param: argument of email_security.investigate.bulk.create."""

    action_log: bool | None = None
    alert_id: str | None = None
    delivery_status: Literal[
        "delivered", "moved", "quarantined", "rejected", "deferred", "bounced", "queued", "move_failed",
    ] | str | None = None
    detections_only: bool | None = None
    domain: str | None = None
    end: Moment | None = None
    exact_subject: str | None = None
    final_disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None = None
    message_action: Literal["PREVIEW", "QUARANTINE_RELEASED", "MOVED"] | str | None = None
    message_id: str | None = None
    metric: str | None = None
    query: str | None = None
    recipient: str | None = None
    sender: str | None = None
    smtp_helo_ip: str | None = None
    start: Moment | None = None
    subject: str | None = None
    submissions: bool | None = None


BulkDestination = Literal[
    "Inbox", "JunkEmail", "DeletedItems", "RecoverableItemsDeletions", "RecoverableItemsPurges",
] | str
BulkExpectedDisposition = Literal[
    "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
] | str | None
BulkStatus = Literal["PENDING", "DISCOVERING", "PROCESSING", "COMPLETED", "FAILED", "CANCELLED"] | str
MessageStatus = Literal["PENDING", "PROCESSING", "COMPLETED", "FAILED", "CANCELLED", "SKIPPED"] | str


class BulkResource(Resource):
    """Investigate bulk: `cf.email_security.investigate.bulk`."""

    @cached_property
    def cancel(self) -> CancelResource:
        return CancelResource(self._session)

    @cached_property
    def messages(self) -> Messages:
        return Messages(self._session)

    def list(
        self, *, account_id: str, action_type: Literal["MOVE", "RELEASE"] | str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, status: BulkStatus | Unset = UNSET,
    ) -> Pages[Bulk]:
        """List investigate bulk: GET /accounts/{account_id}/email-security/investigate/bulk.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/list/"""
        return self._pages(
            "email_security.investigate.bulk.list", "GET", "/accounts/{account_id}/email-security/investigate/bulk",
            locals(), Bulk, paging=Paging(kind="page_no_total"),
        )

    def create(
        self, *, account_id: str, action: Literal["MOVE", "RELEASE"] | str,
        search_params: SearchParamsParam | SearchParams | Mapping[str, Any], comment: str | None | Unset = UNSET,
        destination: BulkDestination | Unset = UNSET, expected_disposition: BulkExpectedDisposition | Unset = UNSET,
    ) -> Reply[Bulk]:
        """Create investigate bulk: POST /accounts/{account_id}/email-security/investigate/bulk.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/create/"""
        return self._call(
            "email_security.investigate.bulk.create", "POST", "/accounts/{account_id}/email-security/investigate/bulk",
            locals(), Bulk,
        )

    def get(self, job_id: str, *, account_id: str) -> Reply[Bulk]:
        """Get investigate bulk: GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/get/"""
        return self._call(
            "email_security.investigate.bulk.get", "GET",
            "/accounts/{account_id}/email-security/investigate/bulk/{job_id}", locals(), Bulk,
        )

    def delete(self, job_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Delete investigate bulk: DELETE /accounts/{account_id}/email-security/investigate/bulk/{job_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/delete/"""
        return self._call(
            "email_security.investigate.bulk.delete", "DELETE",
            "/accounts/{account_id}/email-security/investigate/bulk/{job_id}", locals(), ObjectID,
        )


class CancelResource(Resource):
    """Bulk cancel: `cf.email_security.investigate.bulk.cancel`."""

    def create(self, job_id: str, *, account_id: str) -> Reply[Bulk]:
        """Create bulk cancel: POST /accounts/{account_id}/email-security/investigate/bulk/{job_id}/cancel.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/subresources/cancel/methods/create/"""
        return self._call(
            "email_security.investigate.bulk.cancel.create", "POST",
            "/accounts/{account_id}/email-security/investigate/bulk/{job_id}/cancel", locals(), Bulk,
        )


class Messages(Resource):
    """Bulk messages: `cf.email_security.investigate.bulk.messages`."""

    def list(
        self, job_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        status: MessageStatus | Unset = UNSET,
    ) -> Pages[MessageResponse]:
        """List bulk messages: GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/subresources/messages/methods/list/"""
        return self._pages(
            "email_security.investigate.bulk.messages.list", "GET",
            "/accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages", locals(), MessageResponse,
            paging=Paging(kind="page_no_total"),
        )
