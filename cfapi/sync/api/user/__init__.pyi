"""`cf.user` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user as _api
from cfapi.sync.api.user.audit_logs import AuditLogs
from cfapi.sync.api.user.billing import BillingResource
from cfapi.sync.api.user.firewall import FirewallResource
from cfapi.sync.api.user.invites import Invites
from cfapi.sync.api.user.load_balancers import LoadBalancers
from cfapi.sync.api.user.load_balancing_analytics import LoadBalancingAnalyticsResource
from cfapi.sync.api.user.organizations import Organizations
from cfapi.sync.api.user.spectrum_analytics import SpectrumAnalyticsResource
from cfapi.sync.api.user.subscriptions import Subscriptions
from cfapi.sync.api.user.tenants import Tenants
from cfapi.sync.api.user.tokens import Tokens
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class UserResource(Resource):
    """User: `cf.user`."""

    @property
    def audit_logs(self) -> AuditLogs: ...

    @property
    def billing(self) -> BillingResource: ...

    @property
    def firewall(self) -> FirewallResource: ...

    @property
    def invites(self) -> Invites: ...

    @property
    def load_balancers(self) -> LoadBalancers: ...

    @property
    def load_balancing_analytics(self) -> LoadBalancingAnalyticsResource: ...

    @property
    def organizations(self) -> Organizations: ...

    @property
    def spectrum_analytics(self) -> SpectrumAnalyticsResource: ...

    @property
    def subscriptions(self) -> Subscriptions: ...

    @property
    def tenants(self) -> Tenants: ...

    @property
    def tokens(self) -> Tokens: ...

    @_call(_api.UserResource.get)
    def get(self) -> Any:
        """Get user: GET /user (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/user/methods/get/"""

    @_call(_api.UserResource.edit)
    def edit(self) -> Any:
        """Edit user: PATCH /user (permission: User Details Write).
        https://developers.cloudflare.com/api/resources/user/methods/edit/"""
