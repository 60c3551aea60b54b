"""`cf.zones.holds`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Hold:
    """Hold: response of zones.holds.get."""

    hold: bool | None = None
    hold_after: str | None = None
    include_subdomains: str | None = None


class Holds(Resource):
    """Zone holds: `cf.zones.holds`."""

    def get(self, *, zone_id: str) -> Reply[Hold]:
        """Get zone holds: GET /zones/{zone_id}/hold (permission: Zone Read or Zone Settings Read or others).
        https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/get/"""
        return self._call("zones.holds.get", "GET", "/zones/{zone_id}/hold", locals(), Hold)

    def create(self, *, zone_id: str, include_subdomains: bool | Unset = UNSET) -> Reply[Hold]:
        """Create a zone hold: POST /zones/{zone_id}/hold (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/create/"""
        return self._call(
            "zones.holds.create", "POST", "/zones/{zone_id}/hold", locals(), Hold, query="include_subdomains",
        )

    def edit(
        self, *, zone_id: str, hold_after: str | None | Unset = UNSET, include_subdomains: bool | None | Unset = UNSET,
    ) -> Reply[Hold]:
        """Edit zone holds: PATCH /zones/{zone_id}/hold (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/edit/"""
        return self._call("zones.holds.edit", "PATCH", "/zones/{zone_id}/hold", locals(), Hold)

    def delete(self, *, zone_id: str, hold_after: str | Unset = UNSET) -> Reply[Hold]:
        """Delete zone holds: DELETE /zones/{zone_id}/hold (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/delete/"""
        return self._call("zones.holds.delete", "DELETE", "/zones/{zone_id}/hold", locals(), Hold)
