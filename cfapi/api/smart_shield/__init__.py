"""`cf.smart_shield`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.smart_shield.cache_reserve_clear import CacheReserveClearResource
    from cfapi.api.smart_shield.healthchecks import Healthchecks


@model
class SettingsPatchBodyCacheReserve:
    """Settings patch body cache reserve: argument of smart_shield.edit."""

    value: Literal["on", "off"] | str | None = None


@model
class SmartShieldSettings:
    """Smart shield settings: response of smart_shield.get."""

    cache_reserve: SmartShieldSettingsCacheReserve
    regional_tiered_cache: SmartShieldSettingsCacheReserve
    smart_routing: SmartShieldSettingsCacheReserve
    smart_tiered_cache: SmartShieldSettingsCache
    healthchecks_count: int


@model
class SmartShieldSettingsCache:
    """Smart shield settings cache: part of SmartShieldSettings."""

    editable: bool | None = None
    id: str | None = None
    modified_on: Moment | None = None
    value: Literal["on", "off"] | str | None = None


@model
class SmartShieldSettingsCacheReserve:
    """Smart shield settings cache reserve: part of SmartShieldSettings."""

    editable: bool | None = None
    id: str | None = None
    value: Literal["on", "off"] | str | None = None


@model
class SmartshieldSmartShieldSettings:
    """Smartshield smart shield settings: response of smart_shield.edit."""

    smart_tiered_cache: SmartShieldSettingsCache


class SmartShieldResource(Resource):
    """Smart shield: `cf.smart_shield`."""

    @cached_property
    def cache_reserve_clear(self) -> CacheReserveClearResource:
        from cfapi.api.smart_shield.cache_reserve_clear import CacheReserveClearResource
        return CacheReserveClearResource(self._session)

    @cached_property
    def healthchecks(self) -> Healthchecks:
        from cfapi.api.smart_shield.healthchecks import Healthchecks
        return Healthchecks(self._session)

    def get(self, *, zone_id: str) -> Reply[SmartShieldSettings]:
        """Get smart shield: GET /zones/{zone_id}/smart_shield (permission: Zone Read or Zone Settings Read)."""
        return self._call("smart_shield.get", "GET", "/zones/{zone_id}/smart_shield", locals(), SmartShieldSettings)

    def edit(
        self, *, zone_id: str, cache_reserve: SettingsPatchBodyCacheReserve | Mapping[str, Any] | None | Unset = UNSET,
        regional_tiered_cache: SettingsPatchBodyCacheReserve | Mapping[str, Any] | None | Unset = UNSET,
        smart_routing: SettingsPatchBodyCacheReserve | Mapping[str, Any] | None | Unset = UNSET,
        smart_tiered_cache: SettingsPatchBodyCacheReserve | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[SmartshieldSmartShieldSettings]:
        """Edit smart shield: PATCH /zones/{zone_id}/smart_shield (permission: Zone Write or Zone Settings Write)."""
        return self._call(
            "smart_shield.edit", "PATCH", "/zones/{zone_id}/smart_shield", locals(), SmartshieldSmartShieldSettings,
        )
