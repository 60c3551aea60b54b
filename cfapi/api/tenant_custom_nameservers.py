"""`cf.tenant_custom_nameservers`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.shared.custom_nameservers import CustomNameserver


class TenantCustomNameservers(Resource):
    """Tenant custom nameservers: `cf.tenant_custom_nameservers`."""

    def get(self, tenant_tag: str) -> Pages[CustomNameserver]:
        """Get tenant custom nameservers: GET /tenants/{tenant_tag}/custom_ns.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/get/"""
        return self._pages(
            "tenant_custom_nameservers.get", "GET", "/tenants/{tenant_tag}/custom_ns", locals(), CustomNameserver,
            paging=Paging(kind="single"),
        )

    def create(self, tenant_tag: str, *, ns_name: str, ns_set: float | Unset = UNSET) -> Reply[CustomNameserver]:
        """Create a tenant custom nameserver: POST /tenants/{tenant_tag}/custom_ns.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/create/"""
        return self._call(
            "tenant_custom_nameservers.create", "POST", "/tenants/{tenant_tag}/custom_ns", locals(), CustomNameserver,
        )

    def delete(self, custom_ns_id: str, *, tenant_tag: str) -> Pages[str]:
        """Delete a tenant custom nameserver: DELETE /tenants/{tenant_tag}/custom_ns/{custom_ns_id}.
        https://developers.cloudflare.com/api/resources/tenant_custom_nameservers/methods/delete/"""
        return self._pages(
            "tenant_custom_nameservers.delete", "DELETE", "/tenants/{tenant_tag}/custom_ns/{custom_ns_id}", locals(),
            str, paging=Paging(kind="single"),
        )
