"""`cf.cloudforce_one.threat_events.attackers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.attackers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Attackers(Resource):
    """Threat event attackers: `cf.cloudforce_one.threat_events.attackers`."""

    @_call(_api.Attackers.list)
    def list(self) -> Any:
        """List threat event attackers: GET /accounts/{account_id}/cloudforce-one/events/attackers (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/attackers/methods/list/"""
