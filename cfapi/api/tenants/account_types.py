"""`cf.tenants.account_types`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource


class AccountTypes(Resource):
    """Tenant account types: `cf.tenants.account_types`."""

    def list(self, tenant_id: str) -> Pages[str]:
        """List tenant account types: GET /tenants/{tenant_id}/account_types.
        https://developers.cloudflare.com/api/resources/tenants/subresources/account_types/methods/list/"""
        return self._pages(
            "tenants.account_types.list", "GET", "/tenants/{tenant_id}/account_types", locals(), str,
            paging=Paging(kind="single"),
        )
