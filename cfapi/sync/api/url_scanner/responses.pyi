"""`cf.url_scanner.responses` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.url_scanner.responses as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Responses(Resource):
    """URL scanner responses: `cf.url_scanner.responses`."""

    @_call(_api.Responses.get)
    def get(self) -> Any:
        """Get a URL scanner response: GET /accounts/{account_id}/urlscanner/v2/responses/{response_id} (permission: URL
        Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/responses/methods/get/"""
