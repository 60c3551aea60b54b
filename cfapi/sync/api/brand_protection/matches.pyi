"""`cf.brand_protection.matches` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.matches as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Matches(Resource):
    """Brand protection matches: `cf.brand_protection.matches`."""

    @_call(_api.Matches.get)
    def get(self) -> Any:
        """Get brand protection matches: GET /accounts/{account_id}/brand-protection/matches (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/matches/methods/get/"""

    @_call(_api.Matches.download)
    def download(self) -> Any:
        """Download brand protection matches: GET /accounts/{account_id}/brand-protection/matches/download (permission:
        Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/matches/methods/download/"""
