"""`cf.dns.zone_transfers.incoming` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.zone_transfers.incoming as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class IncomingResource(Resource):
    """Zone transfer incoming: `cf.dns.zone_transfers.incoming`."""

    @_call(_api.IncomingResource.get)
    def get(self) -> Any:
        """Get zone transfer incoming: GET /zones/{zone_id}/secondary_dns/incoming (permission: DNS Read or Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/get/"""

    @_call(_api.IncomingResource.update)
    def update(self) -> Any:
        """Update zone transfer incoming: PUT /zones/{zone_id}/secondary_dns/incoming (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/update/"""

    @_call(_api.IncomingResource.create)
    def create(self) -> Any:
        """Create zone transfer incoming: POST /zones/{zone_id}/secondary_dns/incoming (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/create/"""

    @_call(_api.IncomingResource.delete)
    def delete(self) -> Any:
        """Delete zone transfer incoming: DELETE /zones/{zone_id}/secondary_dns/incoming (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/delete/"""
