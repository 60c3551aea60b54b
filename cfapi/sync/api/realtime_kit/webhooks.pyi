"""`cf.realtime_kit.webhooks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.webhooks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Webhooks(Resource):
    """Realtime kit webhooks: `cf.realtime_kit.webhooks`."""

    @_call(_api.Webhooks.get_webhooks)
    def get_webhooks(self) -> Any:
        """Realtime kit webhooks: get webhooks: GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/get_webhooks/"""

    @_call(_api.Webhooks.create_webhook)
    def create_webhook(self) -> Any:
        """Realtime kit webhooks: create webhook: POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/create_webhook/"""

    @_call(_api.Webhooks.get_webhook_by_id)
    def get_webhook_by_id(self) -> Any:
        """Realtime kit webhooks: get webhook by ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/get_webhook_by_id/"""

    @_call(_api.Webhooks.replace_webhook)
    def replace_webhook(self) -> Any:
        """Realtime kit webhooks: replace webhook: PUT
        /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/replace_webhook/"""

    @_call(_api.Webhooks.edit_webhook)
    def edit_webhook(self) -> Any:
        """Realtime kit webhooks: edit webhook: PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/edit_webhook/"""

    @_call(_api.Webhooks.delete_webhook)
    def delete_webhook(self) -> Any:
        """Realtime kit webhooks: delete webhook: DELETE
        /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/delete_webhook/"""
