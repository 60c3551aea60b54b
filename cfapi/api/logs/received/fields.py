"""`cf.logs.received.fields`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.shared.logs import WebhookHeader


class Fields(Resource):
    """Received fields: `cf.logs.received.fields`."""

    def get(self, *, zone_id: str) -> Reply[WebhookHeader]:
        """Get received fields: GET /zones/{zone_id}/logs/received/fields (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/received/subresources/fields/methods/get/"""
        return self._call(
            "logs.received.fields.get", "GET", "/zones/{zone_id}/logs/received/fields", locals(), WebhookHeader, at="",
        )
