"""`cf.iam.user_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.iam import PermissionGroup, ResourceGroup
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.iam.user_groups.members import Members


@model
class Policy:
    """Policy: argument of iam.user_groups.create."""

    access: Literal["allow", "deny"] | str
    permission_groups: list[ObjectID]
    resource_groups: list[ObjectID]


@model
class PolicyParam:
    """Policy param: argument of iam.user_groups.update."""

    id: str
    access: Literal["allow", "deny"] | str
    permission_groups: list[ObjectID]
    resource_groups: list[ObjectID]


@model
class UserGroup:
    """User group: response of iam.user_groups.list."""

    id: str
    created_on: Moment
    modified_on: Moment
    name: str
    policies: list[UserGroupPolicy] | None = None


@model
class UserGroupPolicy:
    """User group policy: part of UserGroup."""

    id: str | None = None
    access: Literal["allow", "deny"] | str | None = None
    permission_groups: list[PermissionGroup] | None = None
    resource_groups: list[ResourceGroup] | None = None


class UserGroups(Resource):
    """IAM user groups: `cf.iam.user_groups`."""

    @cached_property
    def members(self) -> Members:
        from cfapi.api.iam.user_groups.members import Members
        return Members(self._session)

    def list(
        self, *, account_id: str, id: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        fuzzy_name: str | Unset = UNSET, name: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[UserGroup]:
        """List IAM user groups: GET /accounts/{account_id}/iam/user_groups (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/list/"""
        return self._pages(
            "iam.user_groups.list", "GET", "/accounts/{account_id}/iam/user_groups", locals(), UserGroup,
            wire={"fuzzy_name": "fuzzyName"}, paging=Paging(size=500),
        )

    def create(
        self, *, account_id: str, name: str, policies: Sequence[Policy | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[UserGroup]:
        """Create an IAM user group: POST /accounts/{account_id}/iam/user_groups (permission: SCIM Provisioning or
        Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/create/"""
        return self._call(
            "iam.user_groups.create", "POST", "/accounts/{account_id}/iam/user_groups", locals(), UserGroup,
        )

    def get(self, user_group_id: str, *, account_id: str) -> Reply[UserGroup]:
        """Get an IAM user group: GET /accounts/{account_id}/iam/user_groups/{user_group_id} (permission: Account
        Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/get/"""
        return self._call(
            "iam.user_groups.get", "GET", "/accounts/{account_id}/iam/user_groups/{user_group_id}", locals(), UserGroup,
        )

    def update(
        self, user_group_id: str, *, account_id: str, name: str | Unset = UNSET,
        policies: Sequence[PolicyParam | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[UserGroup]:
        """Update an IAM user group: PUT /accounts/{account_id}/iam/user_groups/{user_group_id} (permission: SCIM
        Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/update/"""
        return self._call(
            "iam.user_groups.update", "PUT", "/accounts/{account_id}/iam/user_groups/{user_group_id}", locals(),
            UserGroup,
        )

    def delete(self, user_group_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an IAM user group: DELETE /accounts/{account_id}/iam/user_groups/{user_group_id} (permission: SCIM
        Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/methods/delete/"""
        return self._call(
            "iam.user_groups.delete", "DELETE", "/accounts/{account_id}/iam/user_groups/{user_group_id}", locals(),
            ObjectID,
        )
