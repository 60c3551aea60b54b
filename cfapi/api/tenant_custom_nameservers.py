"""`cf.tenant_custom_nameservers`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class TenantCustomNameserver:
    """Tenant custom nameserver: response of tenant_custom_nameservers.get."""

    dns_records: list[TenantCustomNameserverDNSRecord]
    ns_name: str
    status: Literal["moved", "pending", "verified"] | str
    zone_tag: str
    ns_set: int | float | None = None


@model
class TenantCustomNameserverDNSRecord:
    """Tenant custom nameserver DNS record: part of TenantCustomNameserver."""

    type: Literal["A", "AAAA"] | str | None = None
    value: str | None = None


class TenantCustomNameservers(Resource):
    """Tenant custom nameservers: `cf.tenant_custom_nameservers`."""

    def get(self, tenant_tag: str) -> Pages[TenantCustomNameserver]:
        """Get tenant custom nameservers: GET /tenants/{tenant_tag}/custom_ns.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/get/"""
        return self._pages(
            "tenant_custom_nameservers.get", "GET", "/tenants/{tenant_tag}/custom_ns", locals(), TenantCustomNameserver,
            paging=Paging(kind="single"),
        )

    def create(self, tenant_tag: str, *, ns_name: str, ns_set: float | Unset = UNSET) -> Reply[TenantCustomNameserver]:
        """Create a tenant custom nameserver: POST /tenants/{tenant_tag}/custom_ns.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/create/"""
        return self._call(
            "tenant_custom_nameservers.create", "POST", "/tenants/{tenant_tag}/custom_ns", locals(),
            TenantCustomNameserver,
        )

    def delete(self, custom_ns_id: str, *, tenant_tag: str) -> Pages[str]:
        """Delete a tenant custom nameserver: DELETE /tenants/{tenant_tag}/custom_ns/{custom_ns_id}.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/delete/"""
        return self._pages(
            "tenant_custom_nameservers.delete", "DELETE", "/tenants/{tenant_tag}/custom_ns/{custom_ns_id}", locals(),
            str, paging=Paging(kind="single"),
        )
