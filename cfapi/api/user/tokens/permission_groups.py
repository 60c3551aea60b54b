"""`cf.user.tokens.permission_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.shared.accounts import PermissionGroup


class PermissionGroups(Resource):
    """Token permission groups: `cf.user.tokens.permission_groups`."""

    def list(self, *, name: str | Unset = UNSET, scope: str | Unset = UNSET) -> Pages[PermissionGroup]:
        """List token permission groups: GET /user/tokens/permission_groups (permission: API Tokens Read).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/permission_groups/methods/list/"""
        return self._pages(
            "user.tokens.permission_groups.list", "GET", "/user/tokens/permission_groups", locals(), PermissionGroup,
            paging=Paging(kind="single"),
        )
