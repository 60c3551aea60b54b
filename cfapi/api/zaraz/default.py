"""`cf.zaraz.default`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.zaraz import ZarazConfiguration


class DefaultResource(Resource):
    """Zaraz default: `cf.zaraz.default`."""

    def get(self, *, zone_id: str) -> Reply[ZarazConfiguration]:
        """Get zaraz default: GET /zones/{zone_id}/settings/zaraz/default (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/default/methods/get/"""
        return self._call(
            "zaraz.default.get", "GET", "/zones/{zone_id}/settings/zaraz/default", locals(), ZarazConfiguration,
        )
