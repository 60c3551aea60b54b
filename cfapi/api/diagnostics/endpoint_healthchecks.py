"""`cf.diagnostics.endpoint_healthchecks`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Resource, Unset, model


@model
class EndpointHealthcheck:
    """Endpoint healthcheck: response of diagnostics.endpoint_healthchecks.list."""

    check_type: Literal["icmp"] | str
    endpoint: str
    id: str | None = None
    name: str | None = None


class EndpointHealthchecks(Resource):
    """Diagnostics endpoint healthchecks: `cf.diagnostics.endpoint_healthchecks`."""

    async def list(self, *, account_id: str) -> EndpointHealthcheck:
        """List diagnostics endpoint healthchecks: GET /accounts/{account_id}/diagnostics/endpoint-healthchecks
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/list/"""
        return await self._call(
            "diagnostics.endpoint_healthchecks.list", "GET", "/accounts/{account_id}/diagnostics/endpoint-healthchecks",
            locals(), EndpointHealthcheck,
        )

    async def create(
        self, *, account_id: str, check_type: Literal["icmp"] | str, endpoint: str, name: str | Unset = UNSET,
    ) -> EndpointHealthcheck:
        """Create a diagnostics endpoint healthcheck: POST /accounts/{account_id}/diagnostics/endpoint-healthchecks
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/create/"""
        return await self._call(
            "diagnostics.endpoint_healthchecks.create", "POST",
            "/accounts/{account_id}/diagnostics/endpoint-healthchecks", locals(), EndpointHealthcheck,
        )

    async def get(self, id: str, *, account_id: str) -> EndpointHealthcheck:
        """Get a diagnostics endpoint healthcheck: GET /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/get/"""
        return await self._call(
            "diagnostics.endpoint_healthchecks.get", "GET",
            "/accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}", locals(), EndpointHealthcheck,
        )

    async def update(
        self, id: str, *, account_id: str, check_type: Literal["icmp"] | str, endpoint: str, name: str | Unset = UNSET,
    ) -> EndpointHealthcheck:
        """Update a diagnostics endpoint healthcheck: PUT /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}.
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/update/"""
        return await self._call(
            "diagnostics.endpoint_healthchecks.update", "PUT",
            "/accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}", locals(), EndpointHealthcheck,
        )

    async def delete(self, id: str, *, account_id: str) -> None:
        """Delete a diagnostics endpoint healthcheck: DELETE
        /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}.
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/delete/"""
        await self._call(
            "diagnostics.endpoint_healthchecks.delete", "DELETE",
            "/accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}", locals(), NoneType,
        )
