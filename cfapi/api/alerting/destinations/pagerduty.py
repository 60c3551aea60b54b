"""`cf.alerting.destinations.pagerduty`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from attrs import field

from cfapi._core import Pages, Paging, Reply, Resource, model
from cfapi.api.shared.accounts import IDAndName, ObjectID


@model
class Pagerduty:
    """Pagerduty: response of alerting.destinations.pagerduty.create."""

    id: str = field(repr=False)


class PagerdutyResource(Resource):
    """Destination pagerduty: `cf.alerting.destinations.pagerduty`."""

    def get(self, *, account_id: str) -> Pages[IDAndName]:
        """Get destination pagerduty: GET /accounts/{account_id}/alerting/v3/destinations/pagerduty (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/get/"""
        return self._pages(
            "alerting.destinations.pagerduty.get", "GET", "/accounts/{account_id}/alerting/v3/destinations/pagerduty",
            locals(), IDAndName, paging=Paging(kind="single"),
        )

    def delete(self, *, account_id: str) -> Reply[None]:
        """Delete destination pagerduty: DELETE /accounts/{account_id}/alerting/v3/destinations/pagerduty (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/delete/"""
        return self._call(
            "alerting.destinations.pagerduty.delete", "DELETE",
            "/accounts/{account_id}/alerting/v3/destinations/pagerduty", locals(), NoneType,
        )

    def create(self, *, account_id: str) -> Reply[Pagerduty]:
        """Create destination pagerduty: POST /accounts/{account_id}/alerting/v3/destinations/pagerduty/connect
        (permission: Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/create/"""
        return self._call(
            "alerting.destinations.pagerduty.create", "POST",
            "/accounts/{account_id}/alerting/v3/destinations/pagerduty/connect", locals(), Pagerduty,
        )

    def link(self, token_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Link destination pagerduty: GET /accounts/{account_id}/alerting/v3/destinations/pagerduty/connect/{token_id}
        (permission: Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/link/"""
        return self._call(
            "alerting.destinations.pagerduty.link", "GET",
            "/accounts/{account_id}/alerting/v3/destinations/pagerduty/connect/{token_id}", locals(), ObjectID,
        )
