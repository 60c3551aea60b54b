"""`cf.zero_trust.dex.fleet_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.zero_trust import FleetStatus


@model
class Live:
    """Live: response of zero_trust.dex.fleet_status.live."""

    device_stats: LiveDeviceStats | None = renamed("deviceStats", default=None)


@model
class LiveDeviceStats:
    """Live device stats: part of Live."""

    by_colo: list[LiveStat] | None = renamed("byColo", default=None)
    by_mode: list[LiveStat] | None = renamed("byMode", default=None)
    by_platform: list[LiveStat] | None = renamed("byPlatform", default=None)
    by_status: list[LiveStat] | None = renamed("byStatus", default=None)
    by_version: list[LiveStat] | None = renamed("byVersion", default=None)
    unique_devices_total: int | float | None = renamed("uniqueDevicesTotal", default=None)


@model
class LiveStat:
    """Live stat: part of LiveDeviceStats."""

    unique_devices_total: int | float | None = renamed("uniqueDevicesTotal", default=None)
    value: str | None = None


@model
class OverTime:
    """Over time: response of zero_trust.dex.fleet_status.over_time."""

    device_stats: OverTimeDeviceStats | None = renamed("deviceStats", default=None)


@model
class OverTimeByMode:
    """Over time by mode: part of OverTimeDeviceStats."""

    timestamp: Moment | None = None
    unique_devices_total: int | float | None = renamed("uniqueDevicesTotal", default=None)
    value: str | None = None


@model
class OverTimeDeviceStats:
    """Over time device stats: part of OverTime."""

    by_mode: list[OverTimeByMode] | None = renamed("byMode", default=None)
    by_status: list[OverTimeByMode] | None = renamed("byStatus", default=None)
    unique_devices_total: int | float | None = renamed("uniqueDevicesTotal", default=None)


DeviceSortBy = Literal["colo", "device_id", "mode", "platform", "status", "timestamp", "version"] | str


class FleetStatusResource(Resource):
    """DEX fleet status: `cf.zero_trust.dex.fleet_status`."""

    @cached_property
    def devices(self) -> Devices:
        return Devices(self._session)

    def live(self, *, account_id: str, since_minutes: float) -> Reply[Live]:
        """Live DEX fleet status: GET /accounts/{account_id}/dex/fleet-status/live (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/methods/live/"""
        return self._call(
            "zero_trust.dex.fleet_status.live", "GET", "/accounts/{account_id}/dex/fleet-status/live", locals(), Live,
        )

    def over_time(
        self, *, account_id: str, from_: str, to: str, colo: str | Unset = UNSET, device_id: str | Unset = UNSET,
    ) -> Reply[OverTime]:
        """DEX fleet status: over time: GET /accounts/{account_id}/dex/fleet-status/over-time (permission: Zero Trust
        Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/methods/over_time/"""
        return self._call(
            "zero_trust.dex.fleet_status.over_time", "GET", "/accounts/{account_id}/dex/fleet-status/over-time",
            locals(), OverTime, wire={"from_": "from"},
        )


class Devices(Resource):
    """Fleet status devices: `cf.zero_trust.dex.fleet_status.devices`."""

    def list(
        self, *, account_id: str, from_: str, page: int, per_page: int, to: str, colo: str | Unset = UNSET,
        device_id: str | Unset = UNSET, mode: str | Unset = UNSET, platform: str | Unset = UNSET,
        sort_by: DeviceSortBy | Unset = UNSET, source: Literal["last_seen", "hourly", "raw"] | str | Unset = UNSET,
        status: str | Unset = UNSET, version: str | Unset = UNSET,
    ) -> Pages[FleetStatus]:
        """List fleet status devices: GET /accounts/{account_id}/dex/fleet-status/devices (permission: Zero Trust Read
        or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/fleet_status/subresources/devices/methods/list/"""
        return self._pages(
            "zero_trust.dex.fleet_status.devices.list", "GET", "/accounts/{account_id}/dex/fleet-status/devices",
            locals(), FleetStatus, wire={"from_": "from"}, paging=Paging(size=50),
        )
