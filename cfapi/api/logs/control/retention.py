"""`cf.logs.control.retention`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Retention:
    """Retention: response of logs.control.retention.get."""

    flag: bool | None = None


class RetentionResource(Resource):
    """Control retention: `cf.logs.control.retention`."""

    def get(self, *, zone_id: str) -> Reply[Retention]:
        """Get control retention: GET /zones/{zone_id}/logs/control/retention/flag (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/retention/methods/get/"""
        return self._call(
            "logs.control.retention.get", "GET", "/zones/{zone_id}/logs/control/retention/flag", locals(), Retention,
        )

    def create(self, *, zone_id: str, flag: bool | Unset = UNSET) -> Reply[Retention | None]:
        """Create control retention: POST /zones/{zone_id}/logs/control/retention/flag (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/retention/methods/create/"""
        return self._call(
            "logs.control.retention.create", "POST", "/zones/{zone_id}/logs/control/retention/flag", locals(),
            Retention,
        )
