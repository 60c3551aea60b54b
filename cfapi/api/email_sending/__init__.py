"""`cf.email_sending`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.email_sending.feedback import FeedbackResource
    from cfapi.api.email_sending.limits import Limits
    from cfapi.api.email_sending.subdomains import Subdomains
    from cfapi.api.email_sending.suppression import SuppressionResource
    from cfapi.api.email_sending.suppressions import Suppressions


@model
class Attachment:
    """Attachment: one of SendAttachment."""

    content: str
    disposition: Literal["attachment"]
    filename: str
    type: str


@model
class InlineAttachment:
    """Inline attachment: one of SendAttachment."""

    content: str
    content_id: str
    disposition: Literal["inline"]
    filename: str
    type: str


@model
class Send:
    """Send: response of email_sending.send."""

    delivered: list[str]
    message_id: str
    permanent_bounces: list[str]
    queued: list[str]
    suppressed_recipients: list[str]


@model
class SendCcAddressObject:
    """Send cc address object: argument of email_sending.send."""

    address: str
    name: str | None = None


SendAttachment = InlineAttachment | Attachment
EmailSendingBcc = (
    str | SendCcAddressObject | Sequence[str | SendCcAddressObject | Mapping[str, Any]] | Mapping[str, Any]
)
EmailSendingCc = str | SendCcAddressObject | Sequence[str | SendCcAddressObject | Mapping[str, Any]] | Mapping[str, Any]
EmailSendingTo = str | SendCcAddressObject | Sequence[str | SendCcAddressObject | Mapping[str, Any]] | Mapping[str, Any]


class EmailSendingResource(Resource):
    """Email sending: `cf.email_sending`."""

    @cached_property
    def feedback(self) -> FeedbackResource:
        from cfapi.api.email_sending.feedback import FeedbackResource
        return FeedbackResource(self._session)

    @cached_property
    def limits(self) -> Limits:
        from cfapi.api.email_sending.limits import Limits
        return Limits(self._session)

    @cached_property
    def subdomains(self) -> Subdomains:
        from cfapi.api.email_sending.subdomains import Subdomains
        return Subdomains(self._session)

    @cached_property
    def suppression(self) -> SuppressionResource:
        from cfapi.api.email_sending.suppression import SuppressionResource
        return SuppressionResource(self._session)

    @cached_property
    def suppressions(self) -> Suppressions:
        from cfapi.api.email_sending.suppressions import Suppressions
        return Suppressions(self._session)

    def send(
        self, *, account_id: str, from_: str | SendCcAddressObject | Mapping[str, Any], subject: str,
        attachments: Sequence[SendAttachment | Mapping[str, Any]] | Unset = UNSET, bcc: EmailSendingBcc | Unset = UNSET,
        cc: EmailSendingCc | Unset = UNSET, headers: Mapping[str, str] | Unset = UNSET, html: str | Unset = UNSET,
        reply_to: str | SendCcAddressObject | Mapping[str, Any] | Unset = UNSET, text: str | Unset = UNSET,
        to: EmailSendingTo | Unset = UNSET,
    ) -> Reply[Send]:
        """Send email sending: POST /accounts/{account_id}/email/sending/send.
        https://developers.cloudflare.com/api/resources/email_sending/methods/send/"""
        return self._call(
            "email_sending.send", "POST", "/accounts/{account_id}/email/sending/send", locals(), Send,
            wire={"from_": "from"},
        )

    def send_raw(self, *, account_id: str, from_: str, mime_message: str, recipients: Sequence[str]) -> Reply[Send]:
        """Email sending: send raw: POST /accounts/{account_id}/email/sending/send_raw.
        https://developers.cloudflare.com/api/resources/email_sending/methods/send_raw/"""
        return self._call(
            "email_sending.send_raw", "POST", "/accounts/{account_id}/email/sending/send_raw", locals(), Send,
            wire={"from_": "from"},
        )
