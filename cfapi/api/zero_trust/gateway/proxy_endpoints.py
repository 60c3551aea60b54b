"""`cf.zero_trust.gateway.proxy_endpoints`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, cast

from cfapi._core import PLAIN, UNSET, Kind, Moment, Pages, Paging, Resource, Unset, model


@model
class IP:
    """IP: one of ProxyEndpoint."""

    ips: list[str]
    name: str
    id: str | None = None
    created_at: Moment | None = None
    kind: Literal["ip"] | None = None
    subdomain: str | None = None
    updated_at: Moment | None = None


@model
class Identity:
    """Identity: one of ProxyEndpoint."""

    kind: Literal["identity"]
    name: str
    id: str | None = None
    created_at: Moment | None = None
    subdomain: str | None = None
    updated_at: Moment | None = None


ProxyEndpoint = IP | Identity


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
            locals(), cast("Kind[ProxyEndpoint]", ProxyEndpoint), paging=Paging(kind="single"),
        )

    async def create(
        self, *, account_id: str, name: str, kind: Literal["ip", "identity"] | str | Unset = UNSET,
    ) -> ProxyEndpoint:
        """Create a gateway proxy endpoint: POST /accounts/{account_id}/gateway/proxy_endpoints.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/create/"""
        return await self._call(
            "zero_trust.gateway.proxy_endpoints.create", "POST", "/accounts/{account_id}/gateway/proxy_endpoints",
            locals(), cast("Kind[ProxyEndpoint]", ProxyEndpoint),
        )

    async def get(self, proxy_endpoint_id: str, *, account_id: str) -> ProxyEndpoint:
        """Get a gateway proxy endpoint: GET /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/get/"""
        return await self._call(
            "zero_trust.gateway.proxy_endpoints.get", "GET",
            "/accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}", locals(),
            cast("Kind[ProxyEndpoint]", ProxyEndpoint),
        )

    async def edit(
        self, proxy_endpoint_id: str, *, account_id: str, ips: Sequence[str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> ProxyEndpoint:
        """Edit a gateway proxy endpoint: PATCH /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/edit/"""
        return await self._call(
            "zero_trust.gateway.proxy_endpoints.edit", "PATCH",
            "/accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}", locals(),
            cast("Kind[ProxyEndpoint]", ProxyEndpoint),
        )

    async def delete(self, proxy_endpoint_id: str, *, account_id: str) -> Any:
        """Delete a gateway proxy endpoint: DELETE /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/delete/"""
        return await self._call(
            "zero_trust.gateway.proxy_endpoints.delete", "DELETE",
            "/accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}", locals(), PLAIN,
        )
