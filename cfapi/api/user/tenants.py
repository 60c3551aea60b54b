"""`cf.user.tenants`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.shared.accounts import AccountOrganization
from cfapi.api.shared.organizations import Organization


class Tenants(Resource):
    """User tenants: `cf.user.tenants`."""

    def list(self) -> Pages[Organization]:
        """List user tenants: GET /user/tenants.
        https://developers.cloudflare.com/api/resources/user/subresources/tenants/methods/list/"""
        return self._pages(
            "user.tenants.list", "GET", "/user/tenants", locals(), Organization, paging=Paging(kind="single"),
        )

    def list_all(self) -> Pages[AccountOrganization]:
        """User tenants: list all: GET /users/tenants."""
        return self._pages(
            "user.tenants.list_all", "GET", "/users/tenants", locals(), AccountOrganization,
            paging=Paging(kind="single"),
        )
