"""`cf.dns.usage.zone` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.usage.zone as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ZoneResource(Resource):
    """Zone usage: `cf.dns.usage.zone`."""

    @_call(_api.ZoneResource.get)
    def get(self) -> Any:
        """Get zone usage: GET /zones/{zone_id}/dns_records/usage (permission: Account DNS Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/usage/subresources/zone/methods/get/"""
