"""`cf.email_sending.feedback`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class Feedback:
    """Feedback: response of email_sending.feedback.get."""

    count: int | float
    end_at: Moment
    start_at: Moment


class FeedbackResource(Resource):
    """Email sending feedback: `cf.email_sending.feedback`."""

    def get(
        self, *, account_id: str, start_at: datetime | str | Unset = UNSET, end_at: datetime | str | Unset = UNSET,
    ) -> Reply[Feedback]:
        """Get email sending feedback: GET /accounts/{account_id}/email/sending/feedback."""
        return self._call(
            "email_sending.feedback.get", "GET", "/accounts/{account_id}/email/sending/feedback", locals(), Feedback,
        )
