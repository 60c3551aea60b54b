"""`cf.zero_trust.connectivity_settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class ConnectivitySetting:
    """Connectivity setting: response of zero_trust.connectivity_settings.get."""

    icmp_proxy_enabled: bool | None = None
    offramp_warp_enabled: bool | None = None


class ConnectivitySettings(Resource):
    """Zero trust connectivity settings: `cf.zero_trust.connectivity_settings`."""

    def get(self, *, account_id: str) -> Reply[ConnectivitySetting]:
        """Get zero trust connectivity settings: GET /accounts/{account_id}/zerotrust/connectivity_settings (permission:
        Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/connectivity_settings/methods/get/"""
        return self._call(
            "zero_trust.connectivity_settings.get", "GET", "/accounts/{account_id}/zerotrust/connectivity_settings",
            locals(), ConnectivitySetting,
        )

    def edit(
        self, *, account_id: str, icmp_proxy_enabled: bool | None | Unset = UNSET,
        offramp_warp_enabled: bool | None | Unset = UNSET,
    ) -> Reply[ConnectivitySetting]:
        """Edit zero trust connectivity settings: PATCH /accounts/{account_id}/zerotrust/connectivity_settings
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/connectivity_settings/methods/edit/"""
        return self._call(
            "zero_trust.connectivity_settings.edit", "PATCH", "/accounts/{account_id}/zerotrust/connectivity_settings",
            locals(), ConnectivitySetting,
        )
