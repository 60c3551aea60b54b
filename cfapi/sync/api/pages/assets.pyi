"""`cf.pages.assets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pages.assets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Assets(Resource):
    """Page assets: `cf.pages.assets`."""

    @_listing(_api.Assets.check_missing)
    def check_missing(self) -> Any:
        """Page assets: check missing: POST /pages/assets/check-missing.
        https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/check_missing/"""

    @_call(_api.Assets.upload)
    def upload(self) -> Any:
        """Upload page assets: POST /pages/assets/upload.
        https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/upload/"""

    @_call(_api.Assets.upsert_hashes)
    def upsert_hashes(self) -> Any:
        """Page assets: upsert hashes: POST /pages/assets/upsert-hashes.
        https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/upsert_hashes/"""
