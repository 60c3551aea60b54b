"""`cf.zero_trust.devices.networks`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Network:
    """Network: response of zero_trust.devices.networks.list."""

    config: NetworkConfig | None = None
    name: str | None = None
    network_id: str | None = None
    type: Literal["tls"] | str | None = None


@model
class NetworkConfig:
    """Network config: argument of zero_trust.devices.networks.create."""

    tls_sockaddr: str
    sha256: str | None = None


class Networks(Resource):
    """Device networks: `cf.zero_trust.devices.networks`."""

    def list(self, *, account_id: str) -> Pages[Network]:
        """List device networks: GET /accounts/{account_id}/devices/networks.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/list/"""
        return self._pages(
            "zero_trust.devices.networks.list", "GET", "/accounts/{account_id}/devices/networks", locals(), Network,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, config: NetworkConfig | Mapping[str, Any], name: str, type: Literal["tls"] | str,
    ) -> Reply[Network]:
        """Create a device network: POST /accounts/{account_id}/devices/networks (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/create/"""
        return self._call(
            "zero_trust.devices.networks.create", "POST", "/accounts/{account_id}/devices/networks", locals(), Network,
        )

    def get(self, network_id: str, *, account_id: str) -> Reply[Network]:
        """Get a device network: GET /accounts/{account_id}/devices/networks/{network_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/get/"""
        return self._call(
            "zero_trust.devices.networks.get", "GET", "/accounts/{account_id}/devices/networks/{network_id}", locals(),
            Network,
        )

    def update(
        self, network_id: str, *, account_id: str, config: NetworkConfig | Mapping[str, Any] | Unset = UNSET,
        name: str | Unset = UNSET, type: Literal["tls"] | str | Unset = UNSET,
    ) -> Reply[Network]:
        """Update a device network: PUT /accounts/{account_id}/devices/networks/{network_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/update/"""
        return self._call(
            "zero_trust.devices.networks.update", "PUT", "/accounts/{account_id}/devices/networks/{network_id}",
            locals(), Network,
        )

    def delete(self, network_id: str, *, account_id: str) -> Pages[Network]:
        """Delete a device network: DELETE /accounts/{account_id}/devices/networks/{network_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/networks/methods/delete/"""
        return self._pages(
            "zero_trust.devices.networks.delete", "DELETE", "/accounts/{account_id}/devices/networks/{network_id}",
            locals(), Network, paging=Paging(kind="single"),
        )
