"""`cf.cloudforce_one.threat_events.relationships` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.cloudforce_one.threat_events.relationships as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Relationships(Resource):
    """Threat event relationships: `cf.cloudforce_one.threat_events.relationships`."""

    @_call(_api.Relationships.create)
    def create(self) -> Any:
        """Create a threat event relationship: POST /accounts/{account_id}/cloudforce-one/events/relationships/create
        (permission: Cloudforce One Read)."""

    @_deprecated("cloudforce_one.threat_events.relationships.list is deprecated")
    @_listing(_api.Relationships.list)
    def list(self) -> Any:
        """List threat event relationships (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/{event_id}/relationships (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/relationships/methods/list/"""
