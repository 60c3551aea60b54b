"""`cf.zero_trust.devices.override_codes`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource, deprecated, model, renamed


@model
class DisableForTime:
    """Disable for time: part of OverrideCodeItem."""

    one: str | None = renamed("1", default=None)
    twelve: str | None = renamed("12", default=None)
    twenty_four: str | None = renamed("24", default=None)
    three: str | None = renamed("3", default=None)
    six: str | None = renamed("6", default=None)


@model
class OverrideCode:
    """Override code: response of zero_trust.devices.override_codes.get."""

    disable_for_time: dict[str, str] | None = None


@model
class OverrideCodeItem:
    """Override code item: response of zero_trust.devices.override_codes.list."""

    disable_for_time: DisableForTime | None = None


class OverrideCodes(Resource):
    """Device override codes: `cf.zero_trust.devices.override_codes`."""

    async def get(self, registration_id: str, *, account_id: str) -> OverrideCode:
        """Get device override codes: GET /accounts/{account_id}/devices/registrations/{registration_id}/override_codes
        (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/override_codes/methods/get/"""
        return await self._call(
            "zero_trust.devices.override_codes.get", "GET",
            "/accounts/{account_id}/devices/registrations/{registration_id}/override_codes", locals(), OverrideCode,
        )

    @deprecated("zero_trust.devices.override_codes.list is deprecated; use zero_trust.devices.override_codes.get")
    async def list(self, device_id: str, *, account_id: str) -> OverrideCodeItem:
        """List device override codes (deprecated): GET /accounts/{account_id}/devices/{device_id}/override_codes
        (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/override_codes/methods/list/"""
        return await self._call(
            "zero_trust.devices.override_codes.list", "GET",
            "/accounts/{account_id}/devices/{device_id}/override_codes", locals(), OverrideCodeItem,
        )
