"""`cf.iam.permission_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.iam import PermissionGroup


class PermissionGroups(Resource):
    """IAM permission groups: `cf.iam.permission_groups`."""

    def list(
        self, *, account_id: str, id: str | Unset = UNSET, label: str | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[PermissionGroup]:
        """List IAM permission groups: GET /accounts/{account_id}/iam/permission_groups (permission: Billing Read or DNS
        View Read or others).
        https://developers.cloudflare.com/api/resources/iam/subresources/permission_groups/methods/list/"""
        return self._pages(
            "iam.permission_groups.list", "GET", "/accounts/{account_id}/iam/permission_groups", locals(),
            PermissionGroup, paging=Paging(size=50),
        )

    def get(self, permission_group_id: str, *, account_id: str) -> Reply[PermissionGroup]:
        """Get an IAM permission group: GET /accounts/{account_id}/iam/permission_groups/{permission_group_id}
        (permission: Billing Read or DNS View Read or others).
        https://developers.cloudflare.com/api/resources/iam/subresources/permission_groups/methods/get/"""
        return self._call(
            "iam.permission_groups.get", "GET", "/accounts/{account_id}/iam/permission_groups/{permission_group_id}",
            locals(), PermissionGroup,
        )
