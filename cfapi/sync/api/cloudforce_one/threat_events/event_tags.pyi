"""`cf.cloudforce_one.threat_events.event_tags` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.event_tags as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class EventTags(Resource):
    """Threat event event tags: `cf.cloudforce_one.threat_events.event_tags`."""

    @_call(_api.EventTags.delete)
    def delete(self) -> Any:
        """Delete a threat event event tag: DELETE /accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/event_tags/methods/delete/"""

    @_call(_api.EventTags.create)
    def create(self) -> Any:
        """Create a threat event event tag: POST
        /accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}/create (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/event_tags/methods/create/"""
