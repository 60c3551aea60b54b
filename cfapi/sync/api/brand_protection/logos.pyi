"""`cf.brand_protection.logos` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.logos as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Logos(Resource):
    """Brand protection logos: `cf.brand_protection.logos`."""

    @_call(_api.Logos.create)
    def create(self) -> Any:
        """Create a brand protection logo: POST /accounts/{account_id}/brand-protection/logos (permission: Intel Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/logos/methods/create/"""

    @_call(_api.Logos.delete)
    def delete(self) -> Any:
        """Delete a brand protection logo: DELETE /accounts/{account_id}/brand-protection/logos/{logo_id} (permission:
        Intel Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/logos/methods/delete/"""
