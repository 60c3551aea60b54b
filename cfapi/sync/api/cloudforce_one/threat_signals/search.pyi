"""`cf.cloudforce_one.threat_signals.search` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_signals.search as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SearchResource(Resource):
    """Threat signal search: `cf.cloudforce_one.threat_signals.search`."""

    @_call(_api.SearchResource.search)
    def search(self) -> Any:
        """Search threat signal search: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/search.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/search/methods/search/"""
