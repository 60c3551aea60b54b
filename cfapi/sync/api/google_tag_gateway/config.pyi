"""`cf.google_tag_gateway.config` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.google_tag_gateway.config as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ConfigResource(Resource):
    """Google tag gateway config: `cf.google_tag_gateway.config`."""

    @_call(_api.ConfigResource.get)
    def get(self) -> Any:
        """Get google tag gateway config: GET /zones/{zone_id}/settings/google-tag-gateway/config (permission: Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/google_tag_gateway/subresources/config/methods/get/"""

    @_call(_api.ConfigResource.update)
    def update(self) -> Any:
        """Update google tag gateway config: PUT /zones/{zone_id}/settings/google-tag-gateway/config (permission: Zone
        Settings Write).
        https://developers.cloudflare.com/api/resources/google_tag_gateway/subresources/config/methods/update/"""
