"""`cf.tenants.memberships`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class Membership:
    """Membership: response of tenants.memberships.list."""

    user_email: str
    user_name: str
    user_tag: str


class Memberships(Resource):
    """Tenant memberships: `cf.tenants.memberships`."""

    def list(self, tenant_id: str) -> Pages[Membership]:
        """List tenant memberships: GET /tenants/{tenant_id}/memberships.
        https://developers.cloudflare.com/api/resources/tenants/subresources/memberships/methods/list/"""
        return self._pages(
            "tenants.memberships.list", "GET", "/tenants/{tenant_id}/memberships", locals(), Membership,
            paging=Paging(kind="single"),
        )
