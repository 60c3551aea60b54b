"""`cf.zones.activation_check`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.shared.accounts import ObjectID


class ActivationCheckResource(Resource):
    """Zone activation check: `cf.zones.activation_check`."""

    def trigger(self, *, zone_id: str) -> Reply[ObjectID]:
        """Trigger zone activation check: PUT /zones/{zone_id}/activation_check (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/activation_check/methods/trigger/"""
        return self._call(
            "zones.activation_check.trigger", "PUT", "/zones/{zone_id}/activation_check", locals(), ObjectID,
        )
