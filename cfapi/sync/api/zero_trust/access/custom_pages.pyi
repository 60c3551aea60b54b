"""`cf.zero_trust.access.custom_pages` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.custom_pages as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomPages(Resource):
    """Access custom pages: `cf.zero_trust.access.custom_pages`."""

    @_listing(_api.CustomPages.list)
    def list(self) -> Any:
        """List access custom pages: GET /accounts/{account_id}/access/custom_pages (permission: Access: Custom Pages
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/list/"""

    @_call(_api.CustomPages.create)
    def create(self) -> Any:
        """Create an access custom page: POST /accounts/{account_id}/access/custom_pages (permission: Access: Custom
        Pages Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/create/"""

    @_call(_api.CustomPages.get)
    def get(self) -> Any:
        """Get an access custom page: GET /accounts/{account_id}/access/custom_pages/{custom_page_id} (permission:
        Access: Custom Pages Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/get/"""

    @_call(_api.CustomPages.update)
    def update(self) -> Any:
        """Update an access custom page: PUT /accounts/{account_id}/access/custom_pages/{custom_page_id} (permission:
        Access: Custom Pages Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/update/"""

    @_call(_api.CustomPages.delete)
    def delete(self) -> Any:
        """Delete an access custom page: DELETE /accounts/{account_id}/access/custom_pages/{custom_page_id} (permission:
        Access: Custom Pages Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/delete/"""
