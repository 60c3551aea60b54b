"""`cf.alerting.silences` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.alerting.silences as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Silences(Resource):
    """Alerting silences: `cf.alerting.silences`."""

    @_listing(_api.Silences.list)
    def list(self) -> Any:
        """List alerting silences: GET /accounts/{account_id}/alerting/v3/silences (permission: Notifications Read or
        Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/list/"""

    @_listing(_api.Silences.update)
    def update(self) -> Any:
        """Update alerting silences: PUT /accounts/{account_id}/alerting/v3/silences (permission: Notifications Write or
        Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/update/"""

    @_call(_api.Silences.create)
    def create(self) -> Any:
        """Create an alerting silence: POST /accounts/{account_id}/alerting/v3/silences (permission: Notifications Write
        or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/create/"""

    @_call(_api.Silences.get)
    def get(self) -> Any:
        """Get an alerting silence: GET /accounts/{account_id}/alerting/v3/silences/{silence_id} (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/get/"""

    @_call(_api.Silences.delete)
    def delete(self) -> Any:
        """Delete an alerting silence: DELETE /accounts/{account_id}/alerting/v3/silences/{silence_id} (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/silences/methods/delete/"""
