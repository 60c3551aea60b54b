"""`cf.dns.settings.zone` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.settings.zone as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ZoneResource(Resource):
    """Zone settings: `cf.dns.settings.zone`."""

    @_call(_api.ZoneResource.get)
    def get(self) -> Any:
        """Get zone settings: GET /zones/{zone_id}/dns_settings (permission: Zone DNS Settings Read or DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/zone/methods/get/"""

    @_call(_api.ZoneResource.edit)
    def edit(self) -> Any:
        """Edit zone settings: PATCH /zones/{zone_id}/dns_settings (permission: Zone DNS Settings Write or DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/zone/methods/edit/"""
