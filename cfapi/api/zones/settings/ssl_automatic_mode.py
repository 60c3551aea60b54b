"""`cf.zones.settings.ssl_automatic_mode`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Reply, Resource, model


@model
class SSLAutomaticMode:
    """SSL automatic mode: response of zones.settings.ssl_automatic_mode.get."""

    editable: bool
    id: str
    modified_on: Moment
    next_scheduled_scan: Moment | None = None
    value: Literal["auto", "custom"] | str


class SSLAutomaticModeResource(Resource):
    """SSL automatic mode setting: `cf.zones.settings.ssl_automatic_mode`."""

    def get(self, *, zone_id: str) -> Reply[SSLAutomaticMode]:
        """Get SSL automatic mode setting: GET /zones/{zone_id}/settings/ssl_automatic_mode (permission: Zone Settings
        Read or SSL and Certificates Read)."""
        return self._call(
            "zones.settings.ssl_automatic_mode.get", "GET", "/zones/{zone_id}/settings/ssl_automatic_mode", locals(),
            SSLAutomaticMode,
        )

    def edit(self, *, zone_id: str, value: Literal["auto", "custom"] | str) -> Reply[SSLAutomaticMode]:
        """Edit SSL automatic mode setting: PATCH /zones/{zone_id}/settings/ssl_automatic_mode (permission: Zone
        Settings Write or SSL and Certificates Write)."""
        return self._call(
            "zones.settings.ssl_automatic_mode.edit", "PATCH", "/zones/{zone_id}/settings/ssl_automatic_mode", locals(),
            SSLAutomaticMode,
        )
