"""`cf.network_interconnects.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Setting:
    """Setting: response of network_interconnects.settings.get."""

    default_asn: int


class Settings(Resource):
    """Network interconnect settings: `cf.network_interconnects.settings`."""

    def get(self, *, account_id: str) -> Reply[Setting]:
        """Get network interconnect settings: GET /accounts/{account_id}/cni/settings (permission: Magic WAN Read or
        Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/settings/methods/get/"""
        return self._call(
            "network_interconnects.settings.get", "GET", "/accounts/{account_id}/cni/settings", locals(), Setting,
            at="",
        )

    def update(self, *, account_id: str, default_asn: int | None | Unset = UNSET) -> Reply[Setting]:
        """Update network interconnect settings: PUT /accounts/{account_id}/cni/settings (permission: Magic WAN Write or
        Magic Transit Write).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/settings/methods/update/"""
        return self._call(
            "network_interconnects.settings.update", "PUT", "/accounts/{account_id}/cni/settings", locals(), Setting,
            at="",
        )
