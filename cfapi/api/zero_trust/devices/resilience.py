"""`cf.zero_trust.devices.resilience`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class GlobalWARPOverride:
    """Global WARP override: response of zero_trust.devices.resilience.global_warp_override.get."""

    disconnect: bool | None = None
    timestamp: Moment | None = None


class ResilienceResource(Resource):
    """Device resilience: `cf.zero_trust.devices.resilience`."""

    @cached_property
    def global_warp_override(self) -> GlobalWARPOverrideResource:
        return GlobalWARPOverrideResource(self._session)


class GlobalWARPOverrideResource(Resource):
    """Resilience global WARP override: `cf.zero_trust.devices.resilience.global_warp_override`."""

    def get(self, *, account_id: str) -> Reply[GlobalWARPOverride]:
        """Get resilience global WARP override: GET /accounts/{account_id}/devices/resilience/disconnect (permission:
        Zero Trust Resilience Read or Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/resilience/subresources/global_warp_override/methods/get/"""
        return self._call(
            "zero_trust.devices.resilience.global_warp_override.get", "GET",
            "/accounts/{account_id}/devices/resilience/disconnect", locals(), GlobalWARPOverride,
        )

    def create(
        self, *, account_id: str, disconnect: bool, justification: str | Unset = UNSET,
    ) -> Reply[GlobalWARPOverride | None]:
        """Create resilience global WARP override: POST /accounts/{account_id}/devices/resilience/disconnect
        (permission: Zero Trust Resilience Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/resilience/subresources/global_warp_override/methods/create/"""
        return self._call(
            "zero_trust.devices.resilience.global_warp_override.create", "POST",
            "/accounts/{account_id}/devices/resilience/disconnect", locals(), GlobalWARPOverride,
        )
