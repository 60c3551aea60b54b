"""`cf.alerting.destinations.pagerduty` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.alerting.destinations.pagerduty as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PagerdutyResource(Resource):
    """Destination pagerduty: `cf.alerting.destinations.pagerduty`."""

    @_listing(_api.PagerdutyResource.get)
    def get(self) -> Any:
        """Get destination pagerduty: GET /accounts/{account_id}/alerting/v3/destinations/pagerduty (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/get/"""

    @_call(_api.PagerdutyResource.delete)
    def delete(self) -> Any:
        """Delete destination pagerduty: DELETE /accounts/{account_id}/alerting/v3/destinations/pagerduty (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/delete/"""

    @_call(_api.PagerdutyResource.create)
    def create(self) -> Any:
        """Create destination pagerduty: POST /accounts/{account_id}/alerting/v3/destinations/pagerduty/connect
        (permission: Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/create/"""

    @_call(_api.PagerdutyResource.link)
    def link(self) -> Any:
        """Link destination pagerduty: GET /accounts/{account_id}/alerting/v3/destinations/pagerduty/connect/{token_id}
        (permission: Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/pagerduty/methods/link/"""
