"""`cf.cloudforce_one.threat_signals.categories` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_signals.categories as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Categories(Resource):
    """Threat signal categories: `cf.cloudforce_one.threat_signals.categories`."""

    @_listing(_api.Categories.list)
    def list(self) -> Any:
        """List threat signal categories: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/categories.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/categories/methods/list/"""
