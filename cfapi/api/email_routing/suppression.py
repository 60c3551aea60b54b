"""`cf.email_routing.suppression`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Suppression:
    """Suppression: response of email_routing.suppression.list."""

    created_at: Moment
    email: str
    """E-mail address."""
    expires_at: Moment | None = None
    id: str
    """UUID."""
    reason: str
    zones: list[str] | None = None


class SuppressionResource(Resource):
    """Email routing suppression: `cf.email_routing.suppression`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, order: Literal["email", "expires_at", "created_at"] | str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[Suppression]:
        """List email routing suppression: GET /{accounts or zones}/{id}/email/routing/suppression."""
        return self._pages(
            "email_routing.suppression.list", "GET", "{scope}/email/routing/suppression", locals(), Suppression,
            paging=Paging(kind="page_no_total", size=1000),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, email: str,
        expires_at: datetime | str | None | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Create email routing suppression: POST /{accounts or zones}/{id}/email/routing/suppression."""
        return self._call(
            "email_routing.suppression.create", "POST", "{scope}/email/routing/suppression", locals(), ObjectID,
        )

    def get(
        self, *, suppression_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[Suppression]:
        """Get email routing suppression: GET /{accounts or zones}/{id}/email/routing/suppression/{suppression_id}."""
        return self._call(
            "email_routing.suppression.get", "GET", "{scope}/email/routing/suppression/{suppression_id}", locals(),
            Suppression,
        )

    def delete(
        self, *, suppression_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[None]:
        """Delete email routing suppression: DELETE /{accounts or
        zones}/{id}/email/routing/suppression/{suppression_id}."""
        return self._call(
            "email_routing.suppression.delete", "DELETE", "{scope}/email/routing/suppression/{suppression_id}",
            locals(), NoneType,
        )
