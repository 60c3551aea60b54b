"""`cf.api_gateway.configurations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.configurations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Configurations(Resource):
    """API gateway configurations: `cf.api_gateway.configurations`."""

    @_call(_api.Configurations.get)
    def get(self) -> Any:
        """Get API gateway configurations: GET /zones/{zone_id}/api_gateway/configuration (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/configurations/methods/get/"""

    @_call(_api.Configurations.update)
    def update(self) -> Any:
        """Update API gateway configurations: PUT /zones/{zone_id}/api_gateway/configuration (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/configurations/methods/update/"""
