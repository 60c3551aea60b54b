"""`cf.zones.settings.ssl_automatic_mode`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Resource
from cfapi.api.shared.ssl import SSLAutomaticMode


class SSLAutomaticModeResource(Resource):
    """SSL automatic mode setting: `cf.zones.settings.ssl_automatic_mode`."""

    async def get(self, *, zone_id: str) -> SSLAutomaticMode:
        """Get SSL automatic mode setting: GET /zones/{zone_id}/settings/ssl_automatic_mode (permission: Zone Settings
        Read or SSL and Certificates Read)."""
        return await self._call(
            "zones.settings.ssl_automatic_mode.get", "GET", "/zones/{zone_id}/settings/ssl_automatic_mode", locals(),
            SSLAutomaticMode,
        )

    async def edit(self, *, zone_id: str, value: Literal["auto", "custom"] | str) -> SSLAutomaticMode:
        """Edit SSL automatic mode setting: PATCH /zones/{zone_id}/settings/ssl_automatic_mode (permission: Zone
        Settings Write or SSL and Certificates Write)."""
        return await self._call(
            "zones.settings.ssl_automatic_mode.edit", "PATCH", "/zones/{zone_id}/settings/ssl_automatic_mode", locals(),
            SSLAutomaticMode,
        )
