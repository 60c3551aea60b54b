"""`cf.accounts.organizations`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.shared.accounts import AccountOrganization


class Organizations(Resource):
    """Account organizations: `cf.accounts.organizations`."""

    def list(self, *, account_id: str) -> Pages[AccountOrganization]:
        """List account organizations: GET /accounts/{account_id}/organizations (permission: Account Settings Read or
        Load Balancers Account Read or others)."""
        return self._pages(
            "accounts.organizations.list", "GET", "/accounts/{account_id}/organizations", locals(), AccountOrganization,
            paging=Paging(kind="single"),
        )
