"""`cf.email_routing.suppression`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.email_routing import EmailRoutingSuppression


class SuppressionResource(Resource):
    """Email routing suppression: `cf.email_routing.suppression`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, order: Literal["email", "expires_at", "created_at"] | str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[EmailRoutingSuppression]:
        """List email routing suppression: GET /{accounts or zones}/{id}/email/routing/suppression."""
        return self._pages(
            "email_routing.suppression.list", "GET", "{scope}/email/routing/suppression", locals(),
            EmailRoutingSuppression, paging=Paging(kind="page_no_total", size=1000),
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
    ) -> Reply[EmailRoutingSuppression]:
        """Get email routing suppression: GET /{accounts or zones}/{id}/email/routing/suppression/{suppression_id}."""
        return self._call(
            "email_routing.suppression.get", "GET", "{scope}/email/routing/suppression/{suppression_id}", locals(),
            EmailRoutingSuppression,
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
