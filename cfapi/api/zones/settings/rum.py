"""`cf.zones.settings.rum`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class RUMSite:
    """RUM site: response of zones.settings.rum.get."""

    editable: bool | None = None
    id: str | None = None
    value: str | None = None


class RUMResource(Resource):
    """RUM setting: `cf.zones.settings.rum`."""

    def get(self, *, zone_id: str) -> Reply[RUMSite]:
        """Get RUM setting: GET /zones/{zone_id}/settings/rum (permission: Zone Settings Read)."""
        return self._call("zones.settings.rum.get", "GET", "/zones/{zone_id}/settings/rum", locals(), RUMSite)

    def edit(self, *, zone_id: str, value: str | Unset = UNSET) -> Reply[RUMSite]:
        """Edit RUM setting: PATCH /zones/{zone_id}/settings/rum (permission: Zone Settings Write)."""
        return self._call("zones.settings.rum.edit", "PATCH", "/zones/{zone_id}/settings/rum", locals(), RUMSite)
