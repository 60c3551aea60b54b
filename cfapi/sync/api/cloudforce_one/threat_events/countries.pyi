"""`cf.cloudforce_one.threat_events.countries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.countries as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Countries(Resource):
    """Threat event countries: `cf.cloudforce_one.threat_events.countries`."""

    @_listing(_api.Countries.list)
    def list(self) -> Any:
        """List threat event countries: GET /accounts/{account_id}/cloudforce-one/events/countries (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/countries/methods/list/"""
