"""`cf.email_routing.rules.catch_alls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_routing.rules.catch_alls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CatchAlls(Resource):
    """Rule catch alls: `cf.email_routing.rules.catch_alls`."""

    @_call(_api.CatchAlls.get)
    def get(self) -> Any:
        """Get rule catch alls: GET /zones/{zone_id}/email/routing/rules/catch_all (permission: Email Routing Rules
        Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/subresources/catch_alls/methods/get/"""

    @_call(_api.CatchAlls.update)
    def update(self) -> Any:
        """Update rule catch alls: PUT /zones/{zone_id}/email/routing/rules/catch_all (permission: Email Routing Rules
        Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/subresources/catch_alls/methods/update/"""
