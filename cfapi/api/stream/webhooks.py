"""`cf.stream.webhooks`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed


@model
class Webhook:
    """Webhook: response of stream.webhooks.get."""

    modified: Moment | None = None
    notification_url: str | None = renamed("notificationUrl", default=None)
    """URI."""
    secret: str | None = field(default=None, repr=False)


class Webhooks(Resource):
    """Stream webhooks: `cf.stream.webhooks`."""

    def get(self, *, account_id: str) -> Reply[Webhook]:
        """Get stream webhooks: GET /accounts/{account_id}/stream/webhook (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/get/"""
        return self._call("stream.webhooks.get", "GET", "/accounts/{account_id}/stream/webhook", locals(), Webhook)

    def update(
        self, *, account_id: str, body_notification_url_1: str | Unset = UNSET,
        body_notification_url_2: str | Unset = UNSET,
    ) -> Reply[Webhook | None]:
        """Update stream webhooks: PUT /accounts/{account_id}/stream/webhook (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/update/"""
        return self._call(
            "stream.webhooks.update", "PUT", "/accounts/{account_id}/stream/webhook", locals(), Webhook,
            wire={"body_notification_url_1": "notification_url", "body_notification_url_2": "notificationUrl"},
        )

    def delete(self, *, account_id: str) -> Reply[str | None]:
        """Delete stream webhooks: DELETE /accounts/{account_id}/stream/webhook (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/delete/"""
        return self._call("stream.webhooks.delete", "DELETE", "/accounts/{account_id}/stream/webhook", locals(), str)
