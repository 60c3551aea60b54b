"""`cf.zones.settings.origin_max_http_version`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class OriginMaxHTTPVersion:
    """Origin max HTTP version: response of zones.settings.origin_max_http_version.get."""

    editable: bool
    id: Literal["origin_max_http_version"] | str
    modified_on: Moment | None = None
    value: Literal["2", "1"] | str


class OriginMaxHTTPVersionResource(Resource):
    """Origin max HTTP version setting: `cf.zones.settings.origin_max_http_version`."""

    async def get(self, *, zone_id: str) -> OriginMaxHTTPVersion:
        """Get origin max HTTP version setting: GET /zones/{zone_id}/settings/origin_max_http_version (permission: Zone
        Settings Read or Zone Read)."""
        return await self._call(
            "zones.settings.origin_max_http_version.get", "GET", "/zones/{zone_id}/settings/origin_max_http_version",
            locals(), OriginMaxHTTPVersion,
        )

    async def edit(self, *, zone_id: str, value: Literal["2", "1"] | str) -> OriginMaxHTTPVersion:
        """Edit origin max HTTP version setting: PATCH /zones/{zone_id}/settings/origin_max_http_version (permission:
        Zone Settings Write or Zone Write)."""
        return await self._call(
            "zones.settings.origin_max_http_version.edit", "PATCH", "/zones/{zone_id}/settings/origin_max_http_version",
            locals(), OriginMaxHTTPVersion,
        )
