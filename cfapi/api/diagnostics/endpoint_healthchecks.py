"""`cf.diagnostics.endpoint_healthchecks`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class EndpointHealthcheck:
    """Endpoint healthcheck: response of diagnostics.endpoint_healthchecks.list."""

    check_type: Literal["icmp"] | str
    endpoint: str
    id: str | None = None
    name: str | None = None


class EndpointHealthchecks(Resource):
    """Diagnostics endpoint healthchecks: `cf.diagnostics.endpoint_healthchecks`."""

    def list(self, *, account_id: str) -> Reply[EndpointHealthcheck]:
        """List diagnostics endpoint healthchecks: GET /accounts/{account_id}/diagnostics/endpoint-healthchecks
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/list/"""
        return self._call(
            "diagnostics.endpoint_healthchecks.list", "GET", "/accounts/{account_id}/diagnostics/endpoint-healthchecks",
            locals(), EndpointHealthcheck,
        )

    def create(
        self, *, account_id: str, check_type: Literal["icmp"] | str, endpoint: str, name: str | Unset = UNSET,
    ) -> Reply[EndpointHealthcheck]:
        """Create a diagnostics endpoint healthcheck: POST /accounts/{account_id}/diagnostics/endpoint-healthchecks
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/create/"""
        return self._call(
            "diagnostics.endpoint_healthchecks.create", "POST",
            "/accounts/{account_id}/diagnostics/endpoint-healthchecks", locals(), EndpointHealthcheck,
        )

    def get(self, id: str, *, account_id: str) -> Reply[EndpointHealthcheck]:
        """Get a diagnostics endpoint healthcheck: GET /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/get/"""
        return self._call(
            "diagnostics.endpoint_healthchecks.get", "GET",
            "/accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}", locals(), EndpointHealthcheck,
        )

    def update(
        self, id: str, *, account_id: str, check_type: Literal["icmp"] | str, endpoint: str, name: str | Unset = UNSET,
    ) -> Reply[EndpointHealthcheck]:
        """Update a diagnostics endpoint healthcheck: PUT /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}.
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/update/"""
        return self._call(
            "diagnostics.endpoint_healthchecks.update", "PUT",
            "/accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}", locals(), EndpointHealthcheck,
        )

    def delete(self, id: str, *, account_id: str) -> Reply[None]:
        """Delete a diagnostics endpoint healthcheck: DELETE
        /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}.
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/delete/"""
        return self._call(
            "diagnostics.endpoint_healthchecks.delete", "DELETE",
            "/accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}", locals(), NoneType,
        )
