"""`cf.addressing.prefixes.service_bindings`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import Pages, Paging, Reply, Resource, model


@model
class ServiceBinding:
    """Service binding: response of addressing.prefixes.service_bindings.list."""

    id: str | None = None
    cidr: str | None = None
    provisioning: ServiceBindingProvisioning | None = None
    service_id: str | None = None
    service_name: str | None = None


@model
class ServiceBindingProvisioning:
    """Service binding provisioning: part of ServiceBinding."""

    state: Literal["provisioning", "active", "magic_transit_route_missing"] | str | None = None


class ServiceBindings(Resource):
    """Prefix service bindings: `cf.addressing.prefixes.service_bindings`."""

    def list(self, prefix_id: str, *, account_id: str) -> Pages[ServiceBinding]:
        """List prefix service bindings: GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings
        (permission: IP Prefixes: Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/list/"""
        return self._pages(
            "addressing.prefixes.service_bindings.list", "GET",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings", locals(), ServiceBinding,
            paging=Paging(kind="single"),
        )

    def create(self, prefix_id: str, *, account_id: str, cidr: str, service_id: str) -> Reply[ServiceBinding]:
        """Create a prefix service binding: POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings
        (permission: IP Prefixes: Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/create/"""
        return self._call(
            "addressing.prefixes.service_bindings.create", "POST",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings", locals(), ServiceBinding,
        )

    def get(self, binding_id: str, *, account_id: str, prefix_id: str) -> Reply[ServiceBinding]:
        """Get a prefix service binding: GET
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id} (permission: IP Prefixes: Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/get/"""
        return self._call(
            "addressing.prefixes.service_bindings.get", "GET",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id}", locals(), ServiceBinding,
        )

    def delete(self, binding_id: str, *, account_id: str, prefix_id: str) -> Reply[None]:
        """Delete a prefix service binding: DELETE
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id} (permission: IP Prefixes: Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/delete/"""
        return self._call(
            "addressing.prefixes.service_bindings.delete", "DELETE",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id}", locals(), NoneType,
        )
