"""`cf.zones.ct.alerting` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.ct.alerting as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AlertingResource(Resource):
    """CT alerting: `cf.zones.ct.alerting`."""

    @_call(_api.AlertingResource.get)
    def get(self) -> Any:
        """Get CT alerting: GET /zones/{zone_id}/ct/alerting.
        https://developers.cloudflare.com/api/resources/zones/subresources/ct/subresources/alerting/methods/get/"""

    @_call(_api.AlertingResource.edit)
    def edit(self) -> Any:
        """Edit CT alerting: PATCH /zones/{zone_id}/ct/alerting.
        https://developers.cloudflare.com/api/resources/zones/subresources/ct/subresources/alerting/methods/edit/"""
