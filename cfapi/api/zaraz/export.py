"""`cf.zaraz.export`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.zaraz import ZarazConfiguration


class ExportResource(Resource):
    """Zaraz export: `cf.zaraz.export`."""

    def get(self, *, zone_id: str) -> Reply[ZarazConfiguration]:
        """Get zaraz export: GET /zones/{zone_id}/settings/zaraz/export (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/export/methods/get/"""
        return self._call(
            "zaraz.export.get", "GET", "/zones/{zone_id}/settings/zaraz/export", locals(), ZarazConfiguration, at="",
        )
