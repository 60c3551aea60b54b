"""`cf.email_security.investigate.move`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class Move:
    """Move: response of email_security.investigate.move.bulk."""

    success: bool
    completed_at: Moment | None = None
    completed_timestamp: Moment | None = None
    destination: str | None = None
    item_count: int | None = None
    message_id: str | None = None
    operation: str | None = None
    recipient: str | None = None
    status: str | None = None


MoveDestination = Literal[
    "Inbox", "JunkEmail", "DeletedItems", "RecoverableItemsDeletions", "RecoverableItemsPurges",
] | str
MoveExpectedDisposition = Literal[
    "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
] | str | None


class MoveResource(Resource):
    """Investigate move: `cf.email_security.investigate.move`."""

    def bulk(
        self, *, account_id: str, destination: MoveDestination, ids: Sequence[str],
        expected_disposition: MoveExpectedDisposition | Unset = UNSET, postfix_ids: Sequence[str] | Unset = UNSET,
    ) -> Pages[Move]:
        """Bulk investigate move: POST /accounts/{account_id}/email-security/investigate/move (permission: Cloud Email
        Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/move/methods/bulk/"""
        return self._pages(
            "email_security.investigate.move.bulk", "POST", "/accounts/{account_id}/email-security/investigate/move",
            locals(), Move, paging=Paging(kind="single"),
        )

    def create(
        self, investigate_id: str, *, account_id: str, destination: MoveDestination,
        expected_disposition: MoveExpectedDisposition | Unset = UNSET,
    ) -> Pages[Move]:
        """Create investigate move: POST /accounts/{account_id}/email-security/investigate/{investigate_id}/move
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/move/methods/create/"""
        return self._pages(
            "email_security.investigate.move.create", "POST",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}/move", locals(), Move,
            paging=Paging(kind="single"),
        )
