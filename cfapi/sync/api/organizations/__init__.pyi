"""`cf.organizations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.organizations as _api
from cfapi.sync.api.organizations.accounts import Accounts
from cfapi.sync.api.organizations.billing import BillingResource
from cfapi.sync.api.organizations.logs import Logs
from cfapi.sync.api.organizations.members import Members
from cfapi.sync.api.organizations.organization_profile import OrganizationProfileResource
from cfapi.sync.api.organizations.shares import Shares
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Organizations(Resource):
    """Organizations: `cf.organizations`."""

    @property
    def accounts(self) -> Accounts: ...

    @property
    def billing(self) -> BillingResource: ...

    @property
    def logs(self) -> Logs: ...

    @property
    def members(self) -> Members: ...

    @property
    def organization_profile(self) -> OrganizationProfileResource: ...

    @property
    def shares(self) -> Shares: ...

    @_listing(_api.Organizations.list)
    def list(self) -> Any:
        """List organizations: GET /organizations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/organizations/methods/list/"""

    @_call(_api.Organizations.create)
    def create(self) -> Any:
        """Create an organization: POST /organizations (permission: User Details Write).
        https://developers.cloudflare.com/api/resources/organizations/methods/create/"""

    @_call(_api.Organizations.get)
    def get(self) -> Any:
        """Get an organization: GET /organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/organizations/methods/get/"""

    @_call(_api.Organizations.update)
    def update(self) -> Any:
        """Update an organization: PUT /organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/organizations/methods/update/"""

    @_call(_api.Organizations.delete)
    def delete(self) -> Any:
        """Delete an organization: DELETE /organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/organizations/methods/delete/"""
