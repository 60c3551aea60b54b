"""`cf.dns.dnssec.zsk` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.dnssec.zsk as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ZSKResource(Resource):
    """DNSSEC ZSK: `cf.dns.dnssec.zsk`."""

    @_listing(_api.ZSKResource.list)
    def list(self) -> Any:
        """List DNSSEC ZSK: GET /zones/{zone_id}/dnssec/zsk (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/subresources/zsk/methods/list/"""
