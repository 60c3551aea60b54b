"""`cf.stream.captions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.captions as _api
from cfapi.sync.api.stream.captions.language import LanguageResource
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Captions(Resource):
    """Stream captions: `cf.stream.captions`."""

    @property
    def language(self) -> LanguageResource: ...

    @_listing(_api.Captions.get)
    def get(self) -> Any:
        """Get stream captions: GET /accounts/{account_id}/stream/{identifier}/captions (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/methods/get/"""
