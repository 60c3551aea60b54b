"""`cf.brand_protection.v2.logos` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.v2.logos as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Logos(Resource):
    """V2 logos: `cf.brand_protection.v2.logos`."""

    @_call(_api.Logos.get)
    def get(self) -> Any:
        """Get v2 logos: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/get/"""

    @_call(_api.Logos.create)
    def create(self) -> Any:
        """Create a v2 logo: POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/create/"""

    @_call(_api.Logos.delete)
    def delete(self) -> Any:
        """Delete a v2 logo: DELETE /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries/{query_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/delete/"""

    @_call(_api.Logos.search)
    def search(self) -> Any:
        """Search v2 logos: POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/search (permission:
        Cloudforce One Write)."""
