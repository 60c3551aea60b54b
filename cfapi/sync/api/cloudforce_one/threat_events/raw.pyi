"""`cf.cloudforce_one.threat_events.raw` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.raw as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RawResource(Resource):
    """Threat event raw: `cf.cloudforce_one.threat_events.raw`."""

    @_call(_api.RawResource.get)
    def get(self) -> Any:
        """Get threat event raw: GET /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/raw/methods/get/"""

    @_call(_api.RawResource.update)
    def update(self) -> Any:
        """Update threat event raw: POST /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}
        (permission: Cloudforce One Read)."""

    @_call(_api.RawResource.edit)
    def edit(self) -> Any:
        """Edit threat event raw: PATCH /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/raw/methods/edit/"""
