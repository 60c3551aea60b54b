"""`cf.alerting.destinations.webhooks`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Webhook:
    """Webhook: response of alerting.destinations.webhooks.list."""

    id: str | None = None
    created_at: Moment | None = None
    last_failure: Moment | None = None
    last_success: Moment | None = None
    name: str | None = None
    type: Literal["datadog", "discord", "feishu", "gchat", "generic", "opsgenie", "slack", "splunk"] | str | None = None
    url: str | None = None


class Webhooks(Resource):
    """Destination webhooks: `cf.alerting.destinations.webhooks`."""

    def list(self, *, account_id: str) -> Pages[Webhook]:
        """List destination webhooks: GET /accounts/{account_id}/alerting/v3/destinations/webhooks (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/list/"""
        return self._pages(
            "alerting.destinations.webhooks.list", "GET", "/accounts/{account_id}/alerting/v3/destinations/webhooks",
            locals(), Webhook, paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, name: str, url: str, secret: str | Unset = UNSET) -> Reply[ObjectID]:
        """Create a destination webhook: POST /accounts/{account_id}/alerting/v3/destinations/webhooks (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/create/"""
        return self._call(
            "alerting.destinations.webhooks.create", "POST", "/accounts/{account_id}/alerting/v3/destinations/webhooks",
            locals(), ObjectID,
        )

    def get(self, webhook_id: str, *, account_id: str) -> Reply[Webhook]:
        """Get a destination webhook: GET /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}
        (permission: Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/get/"""
        return self._call(
            "alerting.destinations.webhooks.get", "GET",
            "/accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}", locals(), Webhook,
        )

    def update(
        self, webhook_id: str, *, account_id: str, name: str, url: str, secret: str | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Update a destination webhook: PUT /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}
        (permission: Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/update/"""
        return self._call(
            "alerting.destinations.webhooks.update", "PUT",
            "/accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}", locals(), ObjectID,
        )

    def delete(self, webhook_id: str, *, account_id: str) -> Reply[None]:
        """Delete a destination webhook: DELETE /accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}
        (permission: Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/webhooks/methods/delete/"""
        return self._call(
            "alerting.destinations.webhooks.delete", "DELETE",
            "/accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}", locals(), NoneType,
        )
