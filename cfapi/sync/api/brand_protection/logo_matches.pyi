"""`cf.brand_protection.logo_matches` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.logo_matches as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LogoMatches(Resource):
    """Brand protection logo matches: `cf.brand_protection.logo_matches`."""

    @_call(_api.LogoMatches.get)
    def get(self) -> Any:
        """Get brand protection logo matches: GET /accounts/{account_id}/brand-protection/logo-matches (permission:
        Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/logo_matches/methods/get/"""

    @_call(_api.LogoMatches.download)
    def download(self) -> Any:
        """Download brand protection logo matches: GET /accounts/{account_id}/brand-protection/logo-matches/download
        (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/logo_matches/methods/download/"""
