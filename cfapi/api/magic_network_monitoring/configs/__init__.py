"""`cf.magic_network_monitoring.configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import UNSET, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.magic_network_monitoring.configs.full import FullResource


@model
class ConfigConfiguration:
    """Config configuration: response of magic_network_monitoring.configs.get."""

    default_sampling: int | float
    """At least 1."""
    name: str
    router_ips: list[str] | None = None
    warp_devices: list[WARPDevice] | None = None


@model
class WARPDevice:
    """WARP device: argument of magic_network_monitoring.configs.update."""

    id: str
    name: str
    router_ip: str


class Configs(Resource):
    """Magic network monitoring configs: `cf.magic_network_monitoring.configs`."""

    @cached_property
    def full(self) -> FullResource:
        from cfapi.api.magic_network_monitoring.configs.full import FullResource
        return FullResource(self._session)

    def get(self, *, account_id: str) -> Reply[ConfigConfiguration]:
        """Get magic network monitoring configs: GET /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Config Read).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/get/"""
        return self._call(
            "magic_network_monitoring.configs.get", "GET", "/accounts/{account_id}/mnm/config", locals(),
            ConfigConfiguration,
        )

    def update(
        self, *, account_id: str, default_sampling: float, name: str, router_ips: Sequence[str] | Unset = UNSET,
        warp_devices: Sequence[WARPDevice | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ConfigConfiguration]:
        """Update magic network monitoring configs: PUT /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Config Write or Magic Network Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/update/"""
        return self._call(
            "magic_network_monitoring.configs.update", "PUT", "/accounts/{account_id}/mnm/config", locals(),
            ConfigConfiguration,
        )

    def create(
        self, *, account_id: str, default_sampling: float, name: str, router_ips: Sequence[str] | Unset = UNSET,
        warp_devices: Sequence[WARPDevice | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ConfigConfiguration]:
        """Create a magic network monitoring config: POST /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/create/"""
        return self._call(
            "magic_network_monitoring.configs.create", "POST", "/accounts/{account_id}/mnm/config", locals(),
            ConfigConfiguration,
        )

    def edit(
        self, *, account_id: str, default_sampling: float | None | Unset = UNSET, name: str | None | Unset = UNSET,
        router_ips: Sequence[str] | None | Unset = UNSET,
        warp_devices: Sequence[WARPDevice | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[ConfigConfiguration]:
        """Edit magic network monitoring configs: PATCH /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Config Write or Magic Network Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/edit/"""
        return self._call(
            "magic_network_monitoring.configs.edit", "PATCH", "/accounts/{account_id}/mnm/config", locals(),
            ConfigConfiguration,
        )

    def delete(self, *, account_id: str) -> Reply[ConfigConfiguration]:
        """Delete magic network monitoring configs: DELETE /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/delete/"""
        return self._call(
            "magic_network_monitoring.configs.delete", "DELETE", "/accounts/{account_id}/mnm/config", locals(),
            ConfigConfiguration,
        )
