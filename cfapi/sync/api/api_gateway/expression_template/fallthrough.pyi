"""`cf.api_gateway.expression_template.fallthrough` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.api_gateway.expression_template.fallthrough as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class FallthroughResource(Resource):
    """Expression template fallthrough: `cf.api_gateway.expression_template.fallthrough`."""

    @_deprecated("api_gateway.expression_template.fallthrough.create is deprecated")
    @_call(_api.FallthroughResource.create)
    def create(self) -> Any:
        """Create expression template fallthrough (deprecated): POST
        /zones/{zone_id}/api_gateway/expression-template/fallthrough (permission: Domain API Gateway or Account API
        Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/expression_template/subresources/fallthrough/methods/create/"""
