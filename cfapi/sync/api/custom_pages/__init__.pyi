"""`cf.custom_pages` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_pages as _api
from cfapi.sync.api.custom_pages.assets import Assets
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomPages(Resource):
    """Custom pages: `cf.custom_pages`."""

    @property
    def assets(self) -> Assets: ...

    @_listing(_api.CustomPages.list)
    def list(self) -> Any:
        """List custom pages: GET /{accounts or zones}/{id}/custom_pages (permission: Account Custom Pages Read or Zero
        Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/custom_pages/methods/list/"""

    @_call(_api.CustomPages.get)
    def get(self) -> Any:
        """Get a custom page: GET /{accounts or zones}/{id}/custom_pages/{identifier} (permission: Account Custom Pages
        Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/custom_pages/methods/get/"""

    @_call(_api.CustomPages.update)
    def update(self) -> Any:
        """Update a custom page: PUT /{accounts or zones}/{id}/custom_pages/{identifier} (permission: Account Custom
        Pages Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/custom_pages/methods/update/"""
