"""`cf.api_gateway.discovery` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.discovery as _api
from cfapi.sync.api.api_gateway.discovery.operations import Operations
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DiscoveryResource(Resource):
    """API gateway discovery: `cf.api_gateway.discovery`."""

    @property
    def operations(self) -> Operations: ...

    @_call(_api.DiscoveryResource.get)
    def get(self) -> Any:
        """Get API gateway discovery: GET /zones/{zone_id}/api_gateway/discovery (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/methods/get/"""
