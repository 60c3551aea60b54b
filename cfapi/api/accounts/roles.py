"""`cf.accounts.roles`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi.api.accounts import Role
from cfapi.encoding import UNSET, Unset, path
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource


class Roles(Resource):
    """Account roles: `cf.accounts.roles`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Role]:
        """List account roles (deprecated): GET /accounts/{account_id}/roles (permission: Account Settings Read).

        https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/list/"""
        return self._pages(
            "accounts.roles.list", path("/accounts/{account_id}/roles", account_id=account_id), Role,
            query={"page": page, "per_page": per_page}, paging=Paging(size=50),
        )

    async def get(self, role_id: str, *, account_id: str) -> Role:
        """Get an account role (deprecated): GET /accounts/{account_id}/roles/{role_id} (permission: Account Settings
        Read).

        https://developers.cloudflare.com/api/resources/accounts/subresources/roles/methods/get/"""
        return await self._call(
            "accounts.roles.get", "GET",
            path("/accounts/{account_id}/roles/{role_id}", account_id=account_id, role_id=role_id), Role,
        )
