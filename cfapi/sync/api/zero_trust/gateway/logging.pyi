"""`cf.zero_trust.gateway.logging` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.logging as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LoggingResource(Resource):
    """Gateway logging: `cf.zero_trust.gateway.logging`."""

    @_call(_api.LoggingResource.get)
    def get(self) -> Any:
        """Get gateway logging: GET /accounts/{account_id}/gateway/logging.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/logging/methods/get/"""

    @_call(_api.LoggingResource.update)
    def update(self) -> Any:
        """Update gateway logging: PUT /accounts/{account_id}/gateway/logging.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/logging/methods/update/"""
