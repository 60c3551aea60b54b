"""`cf.brand_protection.v2.logo_matches` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.v2.logo_matches as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LogoMatches(Resource):
    """V2 logo matches: `cf.brand_protection.v2.logo_matches`."""

    @_call(_api.LogoMatches.get)
    def get(self) -> Any:
        """Get v2 logo matches: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/matches (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logo_matches/methods/get/"""
