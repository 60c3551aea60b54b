"""`cf.zaraz.publish` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zaraz.publish as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PublishResource(Resource):
    """Zaraz publish: `cf.zaraz.publish`."""

    @_call(_api.PublishResource.create)
    def create(self) -> Any:
        """Create zaraz publish: POST /zones/{zone_id}/settings/zaraz/publish (permission: Zaraz Admin).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/publish/methods/create/"""
