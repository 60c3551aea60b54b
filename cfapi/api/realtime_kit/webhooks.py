"""`cf.realtime_kit.webhooks`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class WebhookData:
    """Webhook data: response of realtime_kit.webhooks.get_webhooks."""

    id: str
    """UUID."""
    created_at: Moment
    enabled: bool
    events: list[Literal[
        "meeting.started", "meeting.ended", "meeting.participantJoined", "meeting.participantLeft",
        "meeting.chatSynced", "recording.statusUpdate", "livestreaming.statusUpdate", "meeting.transcript",
        "meeting.summary",
    ] | str]
    name: str
    updated_at: Moment
    url: str
    """URI."""


class Webhooks(Resource):
    """Realtime kit webhooks: `cf.realtime_kit.webhooks`."""

    def get_webhooks(self, app_id: str, *, account_id: str) -> Reply[Sequence[WebhookData]]:
        """Realtime kit webhooks: get webhooks: GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/get_webhooks/"""
        return self._call(
            "realtime_kit.webhooks.get_webhooks", "GET", "/accounts/{account_id}/realtime/kit/{app_id}/webhooks",
            locals(), list[WebhookData], at="data",
        )

    def create_webhook(
        self, app_id: str, *, account_id: str,
        events: Sequence[Literal[
            "meeting.started", "meeting.ended", "meeting.participantJoined", "meeting.participantLeft",
            "meeting.chatSynced", "recording.statusUpdate", "livestreaming.statusUpdate", "meeting.transcript",
            "meeting.summary",
        ] | str],
        name: str, url: str, enabled: bool | Unset = UNSET,
    ) -> Reply[WebhookData]:
        """Realtime kit webhooks: create webhook: POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/create_webhook/"""
        return self._call(
            "realtime_kit.webhooks.create_webhook", "POST", "/accounts/{account_id}/realtime/kit/{app_id}/webhooks",
            locals(), WebhookData, at="data",
        )

    def get_webhook_by_id(self, webhook_id: str, *, account_id: str, app_id: str) -> Reply[WebhookData]:
        """Realtime kit webhooks: get webhook by ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/get_webhook_by_id/"""
        return self._call(
            "realtime_kit.webhooks.get_webhook_by_id", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}", locals(), WebhookData, at="data",
        )

    def replace_webhook(
        self, webhook_id: str, *, account_id: str, app_id: str,
        events: Sequence[Literal[
            "meeting.started", "meeting.ended", "meeting.participantJoined", "meeting.participantLeft",
            "meeting.chatSynced", "recording.statusUpdate", "livestreaming.statusUpdate", "meeting.transcript",
            "meeting.summary",
        ] | str],
        name: str, url: str, enabled: bool | Unset = UNSET,
    ) -> Reply[WebhookData]:
        """Realtime kit webhooks: replace webhook: PUT
        /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/replace_webhook/"""
        return self._call(
            "realtime_kit.webhooks.replace_webhook", "PUT",
            "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}", locals(), WebhookData, at="data",
        )

    def edit_webhook(
        self, webhook_id: str, *, account_id: str, app_id: str, enabled: bool | None | Unset = UNSET,
        events: Sequence[Literal[
            "meeting.started", "meeting.ended", "meeting.participantJoined", "meeting.participantLeft",
            "recording.statusUpdate", "livestreaming.statusUpdate", "meeting.chatSynced", "meeting.transcript",
            "meeting.summary",
        ] | str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET, url: str | None | Unset = UNSET,
    ) -> Reply[WebhookData]:
        """Realtime kit webhooks: edit webhook: PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/edit_webhook/"""
        return self._call(
            "realtime_kit.webhooks.edit_webhook", "PATCH",
            "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}", locals(), WebhookData, at="data",
        )

    def delete_webhook(self, webhook_id: str, *, account_id: str, app_id: str) -> Reply[WebhookData]:
        """Realtime kit webhooks: delete webhook: DELETE
        /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/delete_webhook/"""
        return self._call(
            "realtime_kit.webhooks.delete_webhook", "DELETE",
            "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}", locals(), WebhookData, at="data",
        )
