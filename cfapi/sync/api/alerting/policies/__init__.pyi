"""`cf.alerting.policies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.alerting.policies as _api
from cfapi.sync.api.alerting.policies.email import EmailResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Policies(Resource):
    """Alerting policies: `cf.alerting.policies`."""

    @property
    def email(self) -> EmailResource: ...

    @_listing(_api.Policies.list)
    def list(self) -> Any:
        """List alerting policies: GET /accounts/{account_id}/alerting/v3/policies (permission: Notifications Read or
        Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/list/"""

    @_call(_api.Policies.create)
    def create(self) -> Any:
        """Create an alerting policy: POST /accounts/{account_id}/alerting/v3/policies (permission: Notifications Write
        or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/create/"""

    @_call(_api.Policies.get)
    def get(self) -> Any:
        """Get an alerting policy: GET /accounts/{account_id}/alerting/v3/policies/{policy_id} (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/get/"""

    @_call(_api.Policies.update)
    def update(self) -> Any:
        """Update an alerting policy: PUT /accounts/{account_id}/alerting/v3/policies/{policy_id} (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/update/"""

    @_call(_api.Policies.delete)
    def delete(self) -> Any:
        """Delete an alerting policy: DELETE /accounts/{account_id}/alerting/v3/policies/{policy_id} (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/delete/"""
