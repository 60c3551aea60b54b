"""`cf.alerting.policies.email` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.alerting.policies.email as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class EmailResource(Resource):
    """Policy email: `cf.alerting.policies.email`."""

    @_call(_api.EmailResource.get)
    def get(self) -> Any:
        """Get policy email: GET /accounts/{account_id}/alerting/v3/policies/{policy_id}/email/unsubscribe (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read)."""

    @_call(_api.EmailResource.unsubscribe)
    def unsubscribe(self) -> Any:
        """Unsubscribe policy email: POST /accounts/{account_id}/alerting/v3/policies/{policy_id}/email/unsubscribe."""
