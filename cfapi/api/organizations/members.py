"""`cf.organizations.members`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Member:
    """Member: response of organizations.members.list."""

    create_time: Moment
    id: str
    meta: dict[str, Any]
    status: Literal["active", "canceled"] | str
    update_time: Moment
    user: MemberSubjectUser


@model
class MemberSubjectUser:
    """Member subject user: part of Member."""

    email: str
    id: str
    name: str
    two_factor_authentication_enabled: bool


@model
class SingleMember:
    """Single member: argument of organizations.members.create."""

    status: Literal["active", "canceled"] | str | None = None
    user: SingleMemberUser


@model
class SingleMemberUser:
    """Single member user: part of SingleMember."""

    email: str


class Members(Resource):
    """Organization members: `cf.organizations.members`."""

    def list(
        self, *, organization_id: str, status: Sequence[Literal["active", "canceled"] | str] | Unset = UNSET,
        user_email: str | Unset = UNSET, user_email_contains: str | Unset = UNSET,
        user_email_starts_with: str | Unset = UNSET, user_email_ends_with: str | Unset = UNSET,
        page_token: str | Unset = UNSET, page_size: int | Unset = UNSET,
    ) -> Pages[Member]:
        """List organization members: GET /organizations/{organization_id}/members."""
        return self._pages(
            "organizations.members.list", "GET", "/organizations/{organization_id}/members", locals(), Member,
            wire={
                "user_email": "user.email", "user_email_contains": "user.email.contains",
                "user_email_starts_with": "user.email.startsWith", "user_email_ends_with": "user.email.endsWith",
            },
            paging=Paging(kind="page_token", size=1000, cursor="page_token", per_page="page_size"),
        )

    def create(self, *, organization_id: str, member: SingleMember | Mapping[str, Any]) -> Reply[Member]:
        """Create an organization member: POST /organizations/{organization_id}/members."""
        return self._call(
            "organizations.members.create", "POST", "/organizations/{organization_id}/members", locals(), Member,
        )

    def get(self, *, organization_id: str, member_id: str) -> Reply[Member]:
        """Get an organization member: GET /organizations/{organization_id}/members/{member_id}."""
        return self._call(
            "organizations.members.get", "GET", "/organizations/{organization_id}/members/{member_id}", locals(),
            Member,
        )

    def delete(self, *, organization_id: str, member_id: str) -> Reply[None]:
        """Delete an organization member: DELETE /organizations/{organization_id}/members/{member_id}."""
        return self._call(
            "organizations.members.delete", "DELETE", "/organizations/{organization_id}/members/{member_id}", locals(),
            NoneType,
        )

    def batch_create(
        self, *, organization_id: str, members: Sequence[SingleMember | Mapping[str, Any]],
    ) -> Reply[Sequence[Member]]:
        """Organization members: batch create: POST /organizations/{organization_id}/members:batchCreate."""
        return self._call(
            "organizations.members.batch_create", "POST", "/organizations/{organization_id}/members:batchCreate",
            locals(), list[Member],
        )
