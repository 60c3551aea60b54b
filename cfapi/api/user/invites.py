"""`cf.user.invites`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class Invite:
    """Invite: response of user.invites.list."""

    invited_member_id: str | None = None
    organization_id: str
    id: str | None = None
    expires_on: Moment | None = None
    invited_by: str | None = None
    invited_member_email: str | None = None
    invited_on: Moment | None = None
    organization_is_enforcing_twofactor: bool | None = None
    organization_name: str | None = None
    roles: list[str] | None = None
    status: Literal["pending", "accepted", "rejected", "expired"] | str | None = None


class Invites(Resource):
    """User invites: `cf.user.invites`."""

    def list(self) -> Pages[Invite]:
        """List user invites: GET /user/invites (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/list/"""
        return self._pages("user.invites.list", "GET", "/user/invites", locals(), Invite, paging=Paging(kind="single"))

    async def get(self, invite_id: str) -> Invite:
        """Get a user invite: GET /user/invites/{invite_id} (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/get/"""
        return await self._call("user.invites.get", "GET", "/user/invites/{invite_id}", locals(), Invite)

    async def edit(self, invite_id: str, *, status: Literal["accepted", "rejected"] | str) -> Invite:
        """Edit a user invite: PATCH /user/invites/{invite_id} (permission: Memberships Write).
        https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/edit/"""
        return await self._call("user.invites.edit", "PATCH", "/user/invites/{invite_id}", locals(), Invite)
