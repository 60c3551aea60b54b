"""`cf.cloud_connector.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloud_connector.rules as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Cloud connector rules: `cf.cloud_connector.rules`."""

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List cloud connector rules: GET /zones/{zone_id}/cloud_connector/rules (permission: Cloud Connector Read).
        https://developers.cloudflare.com/api/resources/cloud_connector/subresources/rules/methods/list/"""

    @_listing(_api.Rules.update)
    def update(self) -> Any:
        """Update cloud connector rules: PUT /zones/{zone_id}/cloud_connector/rules (permission: Cloud Connector Write).
        https://developers.cloudflare.com/api/resources/cloud_connector/subresources/rules/methods/update/"""
