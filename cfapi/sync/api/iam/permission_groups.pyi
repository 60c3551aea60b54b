"""`cf.iam.permission_groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.permission_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PermissionGroups(Resource):
    """IAM permission groups: `cf.iam.permission_groups`."""

    @_listing(_api.PermissionGroups.list)
    def list(self) -> Any:
        """List IAM permission groups: GET /accounts/{account_id}/iam/permission_groups (permission: Billing Read or DNS
        View Read or others).
        https://developers.cloudflare.com/api/resources/iam/subresources/permission_groups/methods/list/"""

    @_call(_api.PermissionGroups.get)
    def get(self) -> Any:
        """Get an IAM permission group: GET /accounts/{account_id}/iam/permission_groups/{permission_group_id}
        (permission: Billing Read or DNS View Read or others).
        https://developers.cloudflare.com/api/resources/iam/subresources/permission_groups/methods/get/"""
