"""`cf.organizations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.organizations import Organization, OrganizationProfile

if TYPE_CHECKING:
    from cfapi.api.organizations.accounts import Accounts
    from cfapi.api.organizations.billing import BillingResource
    from cfapi.api.organizations.logs import Logs
    from cfapi.api.organizations.members import Members
    from cfapi.api.organizations.organization_profile import OrganizationProfileResource
    from cfapi.api.organizations.shares import Shares


@model
class Containing:
    """Containing: argument of organizations.list."""

    account: str | None = None
    organization: str | None = None
    user: str | None = None


@model
class OrganizationName:
    """Organization name: argument of organizations.list."""

    contains: str | None = None
    ends_with: str | None = renamed("endsWith", default=None)
    starts_with: str | None = renamed("startsWith", default=None)


@model
class Parent:
    """Parent: argument of organizations.list."""

    id: Literal["null"] | str


class Organizations(Resource):
    """Organizations: `cf.organizations`."""

    @cached_property
    def accounts(self) -> Accounts:
        from cfapi.api.organizations.accounts import Accounts
        return Accounts(self._session)

    @cached_property
    def billing(self) -> BillingResource:
        from cfapi.api.organizations.billing import BillingResource
        return BillingResource(self._session)

    @cached_property
    def logs(self) -> Logs:
        from cfapi.api.organizations.logs import Logs
        return Logs(self._session)

    @cached_property
    def members(self) -> Members:
        from cfapi.api.organizations.members import Members
        return Members(self._session)

    @cached_property
    def organization_profile(self) -> OrganizationProfileResource:
        from cfapi.api.organizations.organization_profile import OrganizationProfileResource
        return OrganizationProfileResource(self._session)

    @cached_property
    def shares(self) -> Shares:
        from cfapi.api.organizations.shares import Shares
        return Shares(self._session)

    def list(
        self, *, id: Sequence[str] | Unset = UNSET, containing: Containing | Mapping[str, Any] | Unset = UNSET,
        name: OrganizationName | Mapping[str, Any] | Unset = UNSET, page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET, parent: Parent | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[Organization]:
        """List organizations: GET /organizations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/organizations/methods/list/"""
        return self._pages(
            "organizations.list", "GET", "/organizations", locals(), Organization, shapes={"name": OrganizationName},
            joined="id", objects="containing name parent",
            paging=Paging(kind="page_token", size=1000, cursor="page_token", per_page="page_size"),
        )

    def create(
        self, *, name: str, parent: ObjectID | Mapping[str, Any] | Unset = UNSET,
        profile: OrganizationProfile | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Organization]:
        """Create an organization: POST /organizations (permission: User Details Write).
        https://developers.cloudflare.com/api/resources/organizations/methods/create/"""
        return self._call("organizations.create", "POST", "/organizations", locals(), Organization)

    def get(self, organization_id: str) -> Reply[Organization]:
        """Get an organization: GET /organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/organizations/methods/get/"""
        return self._call("organizations.get", "GET", "/organizations/{organization_id}", locals(), Organization)

    def update(
        self, organization_id: str, *, name: str, parent: ObjectID | Mapping[str, Any] | Unset = UNSET,
        profile: OrganizationProfile | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Organization]:
        """Update an organization: PUT /organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/organizations/methods/update/"""
        return self._call("organizations.update", "PUT", "/organizations/{organization_id}", locals(), Organization)

    def delete(self, organization_id: str) -> Reply[ObjectID]:
        """Delete an organization: DELETE /organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/organizations/methods/delete/"""
        return self._call("organizations.delete", "DELETE", "/organizations/{organization_id}", locals(), ObjectID)
