"""`cf.accounts.roles`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, deprecated
from cfapi.api.accounts import Role


class Roles(Resource):
    """Account roles: `cf.accounts.roles`."""

    @deprecated("accounts.roles.list is deprecated")
    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Role]:
        """List account roles (deprecated): GET /accounts/{account_id}/roles (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/"""
        return self._pages(
            "accounts.roles.list", "GET", "/accounts/{account_id}/roles", locals(), Role, paging=Paging(size=50),
        )

    @deprecated("accounts.roles.get is deprecated")
    def get(self, role_id: str, *, account_id: str) -> Reply[Role]:
        """Get an account role (deprecated): GET /accounts/{account_id}/roles/{role_id} (permission: Account Settings
        Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/get/"""
        return self._call("accounts.roles.get", "GET", "/accounts/{account_id}/roles/{role_id}", locals(), Role)
