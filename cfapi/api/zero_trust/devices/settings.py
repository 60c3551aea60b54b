"""`cf.zero_trust.devices.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model


@model
class Setting:
    """Setting: response of zero_trust.devices.settings.get."""

    disable_for_time: int | float | None = None
    external_emergency_signal_enabled: bool | None = None
    external_emergency_signal_fingerprint: str | None = None
    external_emergency_signal_interval: str | None = None
    external_emergency_signal_url: str | None = None
    gateway_proxy_enabled: bool | None = None
    gateway_udp_proxy_enabled: bool | None = None
    root_certificate_installation_enabled: bool | None = None
    use_zt_virtual_ip: bool | None = None


class Settings(Resource):
    """Device settings: `cf.zero_trust.devices.settings`."""

    def get(self, *, account_id: str) -> Reply[Setting]:
        """Get device settings: GET /accounts/{account_id}/devices/settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/get/"""
        return self._call(
            "zero_trust.devices.settings.get", "GET", "/accounts/{account_id}/devices/settings", locals(), Setting,
        )

    @deprecated("zero_trust.devices.settings.update is deprecated")
    def update(
        self, *, account_id: str, disable_for_time: float | Unset = UNSET,
        external_emergency_signal_enabled: bool | Unset = UNSET,
        external_emergency_signal_fingerprint: str | Unset = UNSET,
        external_emergency_signal_interval: str | Unset = UNSET, external_emergency_signal_url: str | Unset = UNSET,
        gateway_proxy_enabled: bool | Unset = UNSET, gateway_udp_proxy_enabled: bool | Unset = UNSET,
        root_certificate_installation_enabled: bool | Unset = UNSET, use_zt_virtual_ip: bool | Unset = UNSET,
    ) -> Reply[Setting | None]:
        """Update device settings (deprecated): PUT /accounts/{account_id}/devices/settings (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/update/"""
        return self._call(
            "zero_trust.devices.settings.update", "PUT", "/accounts/{account_id}/devices/settings", locals(), Setting,
        )

    def edit(
        self, *, account_id: str, disable_for_time: float | None | Unset = UNSET,
        external_emergency_signal_enabled: bool | None | Unset = UNSET,
        external_emergency_signal_fingerprint: str | None | Unset = UNSET,
        external_emergency_signal_interval: str | None | Unset = UNSET,
        external_emergency_signal_url: str | None | Unset = UNSET, gateway_proxy_enabled: bool | None | Unset = UNSET,
        gateway_udp_proxy_enabled: bool | None | Unset = UNSET,
        root_certificate_installation_enabled: bool | None | Unset = UNSET,
        use_zt_virtual_ip: bool | None | Unset = UNSET,
    ) -> Reply[Setting | None]:
        """Edit device settings: PATCH /accounts/{account_id}/devices/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/edit/"""
        return self._call(
            "zero_trust.devices.settings.edit", "PATCH", "/accounts/{account_id}/devices/settings", locals(), Setting,
        )

    def delete(self, *, account_id: str) -> Reply[Setting | None]:
        """Delete device settings: DELETE /accounts/{account_id}/devices/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/settings/methods/delete/"""
        return self._call(
            "zero_trust.devices.settings.delete", "DELETE", "/accounts/{account_id}/devices/settings", locals(),
            Setting,
        )
