"""`cf.stream.captions.language` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.captions.language as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LanguageResource(Resource):
    """Caption language: `cf.stream.captions.language`."""

    @property
    def vtt(self) -> VttResource: ...

    @_call(_api.LanguageResource.get)
    def get(self) -> Any:
        """Get caption language: GET /accounts/{account_id}/stream/{identifier}/captions/{language} (permission: Stream
        Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/get/"""

    @_call(_api.LanguageResource.update)
    def update(self) -> Any:
        """Update caption language: PUT /accounts/{account_id}/stream/{identifier}/captions/{language} (permission:
        Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/update/"""

    @_call(_api.LanguageResource.delete)
    def delete(self) -> Any:
        """Delete caption language: DELETE /accounts/{account_id}/stream/{identifier}/captions/{language} (permission:
        Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/delete/"""

    @_call(_api.LanguageResource.create)
    def create(self) -> Any:
        """Create caption language: POST /accounts/{account_id}/stream/{identifier}/captions/{language}/generate.
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/create/"""

class VttResource(Resource):
    """Language vtt: `cf.stream.captions.language.vtt`."""

    @_call(_api.VttResource.get)
    def get(self) -> Any:
        """Get language vtt: GET /accounts/{account_id}/stream/{identifier}/captions/{language}/vtt (permission: Stream
        Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/subresources/vtt/methods/get/"""
