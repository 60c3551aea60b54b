"""`cf.firewall_for_ai.custom_topics` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.firewall_for_ai.custom_topics as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CustomTopicsResource(Resource):
    """Firewall for AI custom topics: `cf.firewall_for_ai.custom_topics`."""

    @_call(_api.CustomTopicsResource.get)
    def get(self) -> Any:
        """Get firewall for AI custom topics: GET /zones/{zone_id}/firewall-for-ai/custom-topics."""

    @_call(_api.CustomTopicsResource.update)
    def update(self) -> Any:
        """Update firewall for AI custom topics: PUT /zones/{zone_id}/firewall-for-ai/custom-topics."""
