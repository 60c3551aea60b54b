"""`cf.page_shield.cookies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.page_shield.cookies as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Cookies(Resource):
    """Page shield cookies: `cf.page_shield.cookies`."""

    @_listing(_api.Cookies.list)
    def list(self) -> Any:
        """List page shield cookies: GET /zones/{zone_id}/page_shield/cookies (permission: Page Shield Read or Domain
        Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/cookies/methods/list/"""

    @_call(_api.Cookies.get)
    def get(self) -> Any:
        """Get a page shield cooky: GET /zones/{zone_id}/page_shield/cookies/{cookie_id} (permission: Page Shield Read
        or Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/cookies/methods/get/"""
