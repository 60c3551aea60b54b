"""`cf.iam.resource_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.iam import ResourceGroup, ResourceGroupScope
from cfapi.api.shared.accounts import ObjectID


class ResourceGroups(Resource):
    """IAM resource groups: `cf.iam.resource_groups`."""

    def list(self, *, account_id: str, id: str | Unset = UNSET, name: str | Unset = UNSET) -> Pages[ResourceGroup]:
        """List IAM resource groups: GET /accounts/{account_id}/iam/resource_groups (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/list/"""
        return self._pages(
            "iam.resource_groups.list", "GET", "/accounts/{account_id}/iam/resource_groups", locals(), ResourceGroup,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, scope: ResourceGroupScope | Mapping[str, Any],
    ) -> Reply[ResourceGroup]:
        """Create an IAM resource group: POST /accounts/{account_id}/iam/resource_groups (permission: SCIM Provisioning
        or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/create/"""
        return self._call(
            "iam.resource_groups.create", "POST", "/accounts/{account_id}/iam/resource_groups", locals(), ResourceGroup,
        )

    def get(self, resource_group_id: str, *, account_id: str) -> Reply[ResourceGroup]:
        """Get an IAM resource group: GET /accounts/{account_id}/iam/resource_groups/{resource_group_id} (permission:
        Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/get/"""
        return self._call(
            "iam.resource_groups.get", "GET", "/accounts/{account_id}/iam/resource_groups/{resource_group_id}",
            locals(), ResourceGroup,
        )

    def update(
        self, resource_group_id: str, *, account_id: str, name: str | Unset = UNSET,
        scope: ResourceGroupScope | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[ResourceGroup]:
        """Update an IAM resource group: PUT /accounts/{account_id}/iam/resource_groups/{resource_group_id} (permission:
        SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/update/"""
        return self._call(
            "iam.resource_groups.update", "PUT", "/accounts/{account_id}/iam/resource_groups/{resource_group_id}",
            locals(), ResourceGroup,
        )

    def delete(self, resource_group_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an IAM resource group: DELETE /accounts/{account_id}/iam/resource_groups/{resource_group_id}
        (permission: SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/resource_groups/methods/delete/"""
        return self._call(
            "iam.resource_groups.delete", "DELETE", "/accounts/{account_id}/iam/resource_groups/{resource_group_id}",
            locals(), ObjectID,
        )
