"""`cf.user`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.user.audit_logs import AuditLogs
    from cfapi.api.user.billing import BillingResource
    from cfapi.api.user.firewall import FirewallResource
    from cfapi.api.user.invites import Invites
    from cfapi.api.user.load_balancers import LoadBalancers
    from cfapi.api.user.load_balancing_analytics import LoadBalancingAnalyticsResource
    from cfapi.api.user.organizations import Organizations
    from cfapi.api.user.spectrum_analytics import SpectrumAnalyticsResource
    from cfapi.api.user.subscriptions import Subscriptions
    from cfapi.api.user.tenants import Tenants
    from cfapi.api.user.tokens import Tokens


@model
class User:
    """User: response of user.get."""

    id: str
    email: str
    betas: list[str] | None = None
    country: str | None = None
    first_name: str | None = None
    has_business_zones: bool | None = None
    has_enterprise_zones: bool | None = None
    has_pro_zones: bool | None = None
    last_name: str | None = None
    organizations: list[UserOrganization] | None = None
    suspended: bool | None = None
    telephone: str | None = None
    two_factor_authentication_enabled: bool | None = None
    two_factor_authentication_locked: bool | None = None
    zipcode: str | None = None


@model
class UserOrganization:
    """User organization: response of user.organizations.list."""

    id: str | None = None
    name: str | None = None
    permissions: list[str] | None = None
    roles: list[str] | None = None
    status: Literal["member", "invited"] | str | None = None


class UserResource(Resource):
    """User: `cf.user`."""

    @cached_property
    def audit_logs(self) -> AuditLogs:
        from cfapi.api.user.audit_logs import AuditLogs
        return AuditLogs(self._session)

    @cached_property
    def billing(self) -> BillingResource:
        from cfapi.api.user.billing import BillingResource
        return BillingResource(self._session)

    @cached_property
    def firewall(self) -> FirewallResource:
        from cfapi.api.user.firewall import FirewallResource
        return FirewallResource(self._session)

    @cached_property
    def invites(self) -> Invites:
        from cfapi.api.user.invites import Invites
        return Invites(self._session)

    @cached_property
    def load_balancers(self) -> LoadBalancers:
        from cfapi.api.user.load_balancers import LoadBalancers
        return LoadBalancers(self._session)

    @cached_property
    def load_balancing_analytics(self) -> LoadBalancingAnalyticsResource:
        from cfapi.api.user.load_balancing_analytics import LoadBalancingAnalyticsResource
        return LoadBalancingAnalyticsResource(self._session)

    @cached_property
    def organizations(self) -> Organizations:
        from cfapi.api.user.organizations import Organizations
        return Organizations(self._session)

    @cached_property
    def spectrum_analytics(self) -> SpectrumAnalyticsResource:
        from cfapi.api.user.spectrum_analytics import SpectrumAnalyticsResource
        return SpectrumAnalyticsResource(self._session)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from cfapi.api.user.subscriptions import Subscriptions
        return Subscriptions(self._session)

    @cached_property
    def tenants(self) -> Tenants:
        from cfapi.api.user.tenants import Tenants
        return Tenants(self._session)

    @cached_property
    def tokens(self) -> Tokens:
        from cfapi.api.user.tokens import Tokens
        return Tokens(self._session)

    def get(self) -> Reply[User]:
        """Get user: GET /user (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/user/methods/get/"""
        return self._call("user.get", "GET", "/user", locals(), User)

    def edit(
        self, *, country: str | None | Unset = UNSET, first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET, telephone: str | None | Unset = UNSET,
        zipcode: str | None | Unset = UNSET,
    ) -> Reply[User]:
        """Edit user: PATCH /user (permission: User Details Write).
        https://developers.cloudflare.com/api/resources/user/methods/edit/"""
        return self._call("user.edit", "PATCH", "/user", locals(), User)
