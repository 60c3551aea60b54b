"""`cf.iam.user_groups.members`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Member:
    """Member: response of iam.user_groups.members.list."""

    id: str
    email: str | None = None
    status: Literal["accepted", "pending"] | str | None = None


@model
class MemberDetails:
    """Member details: response of iam.user_groups.members.get."""

    id: str
    created_at: Moment | None = None
    email: str | None = None
    status: Literal["accepted", "pending"] | str | None = None
    user: MemberUser | None = None


@model
class MemberUser:
    """Member user: part of MemberDetails."""

    id: str | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None


class Members(Resource):
    """User group members: `cf.iam.user_groups.members`."""

    def list(
        self, user_group_id: str, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        fuzzy_email: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Member]:
        """List user group members: GET /accounts/{account_id}/iam/user_groups/{user_group_id}/members (permission:
        Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/list/"""
        return self._pages(
            "iam.user_groups.members.list", "GET", "/accounts/{account_id}/iam/user_groups/{user_group_id}/members",
            locals(), Member, wire={"fuzzy_email": "fuzzyEmail"}, paging=Paging(size=500),
        )

    def update(
        self, user_group_id: str, *, account_id: str, members: Sequence[ObjectID | Mapping[str, Any]],
    ) -> Pages[Member]:
        """Update user group members: PUT /accounts/{account_id}/iam/user_groups/{user_group_id}/members (permission:
        SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/update/"""
        return self._pages(
            "iam.user_groups.members.update", "PUT", "/accounts/{account_id}/iam/user_groups/{user_group_id}/members",
            locals(), Member, whole="members", paging=Paging(kind="single"),
        )

    def create(
        self, user_group_id: str, *, account_id: str, members: Sequence[ObjectID | Mapping[str, Any]],
    ) -> Pages[Member]:
        """Create a user group member: POST /accounts/{account_id}/iam/user_groups/{user_group_id}/members (permission:
        SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/create/"""
        return self._pages(
            "iam.user_groups.members.create", "POST", "/accounts/{account_id}/iam/user_groups/{user_group_id}/members",
            locals(), Member, whole="members", paging=Paging(kind="single"),
        )

    def get(self, member_id: str, *, account_id: str, user_group_id: str) -> Reply[MemberDetails]:
        """Get a user group member: GET /accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}
        (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/get/"""
        return self._call(
            "iam.user_groups.members.get", "GET",
            "/accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}", locals(), MemberDetails,
        )

    def delete(self, member_id: str, *, account_id: str, user_group_id: str) -> Reply[Member | None]:
        """Delete a user group member: DELETE /accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}
        (permission: SCIM Provisioning or Account Settings Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/user_groups/subresources/members/methods/delete/"""
        return self._call(
            "iam.user_groups.members.delete", "DELETE",
            "/accounts/{account_id}/iam/user_groups/{user_group_id}/members/{member_id}", locals(), Member,
        )
