"""`cf.dns.zone_transfers.force_axfr` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.zone_transfers.force_axfr as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ForceAXFRResource(Resource):
    """Zone transfer force AXFR: `cf.dns.zone_transfers.force_axfr`."""

    @_call(_api.ForceAXFRResource.create)
    def create(self) -> Any:
        """Create zone transfer force AXFR: POST /zones/{zone_id}/secondary_dns/force_axfr (permission: DNS Write or
        Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/force_axfr/methods/create/"""
