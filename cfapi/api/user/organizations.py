"""`cf.user.organizations`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, deprecated
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.user import UserOrganization


class Organizations(Resource):
    """User organizations: `cf.user.organizations`."""

    @deprecated("user.organizations.list is deprecated")
    def list(
        self, *, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        match: Literal["any", "all"] | str | Unset = UNSET, name: str | Unset = UNSET,
        order: Literal["id", "name", "status"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, status: Literal["member", "invited"] | str | Unset = UNSET,
    ) -> Pages[UserOrganization]:
        """List user organizations (deprecated): GET /user/organizations (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/list/"""
        return self._pages(
            "user.organizations.list", "GET", "/user/organizations", locals(), UserOrganization, paging=Paging(size=50),
        )

    @deprecated("user.organizations.get is deprecated")
    def get(self, organization_id: str) -> Reply[Any]:
        """Get a user organization (deprecated): GET /user/organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/get/"""
        return self._call("user.organizations.get", "GET", "/user/organizations/{organization_id}", locals(), PLAIN)

    @deprecated("user.organizations.delete is deprecated")
    def delete(self, organization_id: str) -> Reply[ObjectID]:
        """Delete a user organization (deprecated): DELETE /user/organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/delete/"""
        return self._call(
            "user.organizations.delete", "DELETE", "/user/organizations/{organization_id}", locals(), ObjectID, at="",
        )
