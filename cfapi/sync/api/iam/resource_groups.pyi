"""`cf.iam.resource_groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.resource_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ResourceGroups(Resource):
    """IAM resource groups: `cf.iam.resource_groups`."""

    @_listing(_api.ResourceGroups.list)
    def list(self) -> Any:
        """List IAM resource groups: GET /accounts/{account_id}/iam/resource_groups (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/list/"""

    @_call(_api.ResourceGroups.create)
    def create(self) -> Any:
        """Create an IAM resource group: POST /accounts/{account_id}/iam/resource_groups (permission: SCIM Provisioning
        or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/create/"""

    @_call(_api.ResourceGroups.get)
    def get(self) -> Any:
        """Get an IAM resource group: GET /accounts/{account_id}/iam/resource_groups/{resource_group_id} (permission:
        Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/get/"""

    @_call(_api.ResourceGroups.update)
    def update(self) -> Any:
        """Update an IAM resource group: PUT /accounts/{account_id}/iam/resource_groups/{resource_group_id} (permission:
        SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/update/"""

    @_call(_api.ResourceGroups.delete)
    def delete(self) -> Any:
        """Delete an IAM resource group: DELETE /accounts/{account_id}/iam/resource_groups/{resource_group_id}
        (permission: SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/delete/"""
