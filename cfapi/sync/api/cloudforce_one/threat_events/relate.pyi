"""`cf.cloudforce_one.threat_events.relate` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.relate as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RelateResource(Resource):
    """Threat event relate: `cf.cloudforce_one.threat_events.relate`."""

    @_call(_api.RelateResource.delete)
    def delete(self) -> Any:
        """Delete threat event relate: DELETE /accounts/{account_id}/cloudforce-one/events/relate/{event_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/relate/methods/delete/"""

    @_call(_api.RelateResource.create)
    def create(self) -> Any:
        """Create threat event relate: POST /accounts/{account_id}/cloudforce-one/events/relate/{event_id}/create
        (permission: Cloudforce One Read)."""
