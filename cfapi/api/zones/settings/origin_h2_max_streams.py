"""`cf.zones.settings.origin_h2_max_streams`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Resource, model


@model
class OriginH2Streams:
    """Origin H2 streams: response of zones.settings.origin_h2_max_streams.get.

    value: 1 to 1000."""

    id: Literal["origin_h2_max_streams"] | str
    modified_on: Moment | None = None
    value: int | None = None


class OriginH2MaxStreams(Resource):
    """Origin h2 max streams setting: `cf.zones.settings.origin_h2_max_streams`."""

    async def get(self, *, zone_id: str) -> OriginH2Streams:
        """Get origin h2 max streams setting: GET /zones/{zone_id}/settings/origin_h2_max_streams (permission: Zone
        Settings Read or Zone Read)."""
        return await self._call(
            "zones.settings.origin_h2_max_streams.get", "GET", "/zones/{zone_id}/settings/origin_h2_max_streams",
            locals(), OriginH2Streams,
        )

    async def edit(self, *, zone_id: str, value: int) -> OriginH2Streams:
        """Edit origin h2 max streams setting: PATCH /zones/{zone_id}/settings/origin_h2_max_streams (permission: Zone
        Settings Write or Zone Write)."""
        return await self._call(
            "zones.settings.origin_h2_max_streams.edit", "PATCH", "/zones/{zone_id}/settings/origin_h2_max_streams",
            locals(), OriginH2Streams,
        )
