"""`cf.brand_protection.v2.matches` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.v2.matches as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Matches(Resource):
    """V2 matches: `cf.brand_protection.v2.matches`."""

    @_call(_api.Matches.get)
    def get(self) -> Any:
        """Get v2 matches: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/matches (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/matches/methods/get/"""
