"""`cf.zaraz.publish`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset


class PublishResource(Resource):
    """Zaraz publish: `cf.zaraz.publish`."""

    def create(self, *, zone_id: str, body: str | Unset = UNSET) -> Reply[str]:
        """Create zaraz publish: POST /zones/{zone_id}/settings/zaraz/publish (permission: Zaraz Admin).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/publish/methods/create/"""
        return self._call(
            "zaraz.publish.create", "POST", "/zones/{zone_id}/settings/zaraz/publish", locals(), str, whole="body",
        )
