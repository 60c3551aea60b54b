"""`cf.accounts.tokens.permission_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.shared.accounts import PermissionGroup


class PermissionGroups(Resource):
    """Token permission groups: `cf.accounts.tokens.permission_groups`."""

    def list(self, *, account_id: str, name: str | Unset = UNSET, scope: str | Unset = UNSET) -> Pages[PermissionGroup]:
        """List token permission groups: GET /accounts/{account_id}/tokens/permission_groups (permission: Account API
        Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/permission_groups/methods/list/"""
        return self._pages(
            "accounts.tokens.permission_groups.list", "GET", "/accounts/{account_id}/tokens/permission_groups",
            locals(), PermissionGroup, paging=Paging(kind="single"),
        )

    def get(self, *, account_id: str, name: str | Unset = UNSET, scope: str | Unset = UNSET) -> Pages[PermissionGroup]:
        """Get token permission groups: GET /accounts/{account_id}/tokens/permission_groups (permission: Account API
        Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/permission_groups/methods/get/"""
        return self._pages(
            "accounts.tokens.permission_groups.get", "GET", "/accounts/{account_id}/tokens/permission_groups", locals(),
            PermissionGroup, paging=Paging(kind="single"),
        )
