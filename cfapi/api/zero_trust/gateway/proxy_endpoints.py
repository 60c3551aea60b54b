"""`cf.zero_trust.gateway.proxy_endpoints`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union


@union
class ProxyEndpoint:
    """Proxy endpoint: response of zero_trust.gateway.proxy_endpoints.list.

    What a variant lacks is None."""

    ips: list[str] | None
    name: str
    id: str | None
    created_at: Moment | None
    kind: Literal["ip", "identity"] | None
    subdomain: str | None
    updated_at: Moment | None


@model
class IP(ProxyEndpoint):
    """IP: one of ProxyEndpoint."""

    ips: list[str]
    name: str
    id: str | None = None
    created_at: Moment | None = None
    kind: Literal["ip"] | None = None
    subdomain: str | None = None
    updated_at: Moment | None = None


@model
class Identity(ProxyEndpoint):
    """Identity: one of ProxyEndpoint."""

    kind: Literal["identity"]
    name: str
    id: str | None = None
    created_at: Moment | None = None
    subdomain: str | None = None
    updated_at: Moment | None = None


class ProxyEndpoints(Resource):
    """Gateway proxy endpoints: `cf.zero_trust.gateway.proxy_endpoints`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        filter: Sequence[str] | Unset = UNSET,
        order_by: Literal["name", "created_at", "updated_at"] | str | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[ProxyEndpoint]:
        """List gateway proxy endpoints: GET /accounts/{account_id}/gateway/proxy_endpoints.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/list/"""
        return self._pages(
            "zero_trust.gateway.proxy_endpoints.list", "GET", "/accounts/{account_id}/gateway/proxy_endpoints",
            locals(), ProxyEndpoint, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, kind: Literal["ip", "identity"] | str | Unset = UNSET,
    ) -> Reply[ProxyEndpoint]:
        """Create a gateway proxy endpoint: POST /accounts/{account_id}/gateway/proxy_endpoints.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/create/"""
        return self._call(
            "zero_trust.gateway.proxy_endpoints.create", "POST", "/accounts/{account_id}/gateway/proxy_endpoints",
            locals(), ProxyEndpoint,
        )

    def get(self, proxy_endpoint_id: str, *, account_id: str) -> Reply[ProxyEndpoint]:
        """Get a gateway proxy endpoint: GET /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/get/"""
        return self._call(
            "zero_trust.gateway.proxy_endpoints.get", "GET",
            "/accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}", locals(), ProxyEndpoint,
        )

    def edit(
        self, proxy_endpoint_id: str, *, account_id: str, ips: Sequence[str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> Reply[ProxyEndpoint]:
        """Edit a gateway proxy endpoint: PATCH /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/edit/"""
        return self._call(
            "zero_trust.gateway.proxy_endpoints.edit", "PATCH",
            "/accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}", locals(), ProxyEndpoint,
        )

    def delete(self, proxy_endpoint_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a gateway proxy endpoint: DELETE /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/delete/"""
        return self._call(
            "zero_trust.gateway.proxy_endpoints.delete", "DELETE",
            "/accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}", locals(), PLAIN,
        )
