"""`cf.email_sending.suppression`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Suppression:
    """Suppression: response of email_sending.suppression.list."""

    created_at: Moment
    email: str
    """E-mail address."""
    expires_at: Moment | None = None
    id: str
    """UUID."""
    reason: str
    zones: list[str] | None = None


class SuppressionResource(Resource):
    """Email sending suppression: `cf.email_sending.suppression`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, order: Literal["email", "expires_at", "created_at"] | str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[Suppression]:
        """List email sending suppression: GET /{accounts or zones}/{id}/email/sending/suppression."""
        return self._pages(
            "email_sending.suppression.list", "GET", "{scope}/email/sending/suppression", locals(), Suppression,
            paging=Paging(kind="page_no_total", size=1000),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, email: str,
        expires_at: datetime | str | None | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Create email sending suppression: POST /{accounts or zones}/{id}/email/sending/suppression."""
        return self._call(
            "email_sending.suppression.create", "POST", "{scope}/email/sending/suppression", locals(), ObjectID,
        )

    def get(
        self, *, suppression_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[Suppression]:
        """Get email sending suppression: GET /{accounts or zones}/{id}/email/sending/suppression/{suppression_id}."""
        return self._call(
            "email_sending.suppression.get", "GET", "{scope}/email/sending/suppression/{suppression_id}", locals(),
            Suppression,
        )

    def delete(
        self, *, suppression_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[None]:
        """Delete email sending suppression: DELETE /{accounts or
        zones}/{id}/email/sending/suppression/{suppression_id}."""
        return self._call(
            "email_sending.suppression.delete", "DELETE", "{scope}/email/sending/suppression/{suppression_id}",
            locals(), NoneType,
        )
