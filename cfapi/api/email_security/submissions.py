"""`cf.email_security.submissions`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class Submission:
    """Submission: response of email_security.submissions.list."""

    requested_at: Moment
    submission_id: str
    customer_status: Literal["escalated", "reviewed", "unreviewed"] | str | None = None
    escalated_as: Literal["MALICIOUS", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "NONE"] | str | None = None
    escalated_at: Moment | None = None
    escalated_by: str | None = None
    escalated_submission_id: str | None = None
    original_disposition: Literal["MALICIOUS", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "NONE"] | str | None = None
    original_edf_hash: str | None = None
    original_postfix_id: str | None = None
    outcome: str | None = None
    outcome_disposition: Literal["MALICIOUS", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "NONE"] | str | None = None
    requested_by: str | None = None
    requested_disposition: Literal["MALICIOUS", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "NONE"] | str | None = None
    requested_ts: str | None = None
    status: str | None = None
    subject: str | None = None
    type: Literal["Team", "User"] | str | None = None


SubmissionOrder = Literal[
    "submission_id", "subject", "original_disposition", "requested_disposition", "outcome_disposition", "requested_at",
] | str
SubmissionOriginalDisposition = Literal["MALICIOUS", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "NONE"] | str
SubmissionOutcomeDisposition = Literal["MALICIOUS", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "NONE"] | str
SubmissionRequestedDisposition = Literal["MALICIOUS", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "NONE"] | str


class Submissions(Resource):
    """Email security submissions: `cf.email_security.submissions`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        end: datetime | str | Unset = UNSET, escalated_from_user: bool | Unset = UNSET,
        order: SubmissionOrder | Unset = UNSET, original_disposition: SubmissionOriginalDisposition | Unset = UNSET,
        outcome_disposition: SubmissionOutcomeDisposition | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, query: str | None | Unset = UNSET,
        requested_disposition: SubmissionRequestedDisposition | Unset = UNSET, start: datetime | str | Unset = UNSET,
        status: str | Unset = UNSET, submission_id: str | Unset = UNSET,
        type: Literal["TEAM", "USER"] | str | Unset = UNSET,
    ) -> Pages[Submission]:
        """List email security submissions: GET /accounts/{account_id}/email-security/submissions.
        https://developers.cloudflare.com/api/resources/email_security/subresources/submissions/methods/list/"""
        return self._pages(
            "email_security.submissions.list", "GET", "/accounts/{account_id}/email-security/submissions", locals(),
            Submission, paging=Paging(size=1000),
        )
