"""`cf.logs.received.fields`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Field:
    """Field: response of logs.received.fields.get."""

    key: str | None = None


class Fields(Resource):
    """Received fields: `cf.logs.received.fields`."""

    def get(self, *, zone_id: str) -> Reply[Field]:
        """Get received fields: GET /zones/{zone_id}/logs/received/fields (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/received/subresources/fields/methods/get/"""
        return self._call(
            "logs.received.fields.get", "GET", "/zones/{zone_id}/logs/received/fields", locals(), Field, at="",
        )
