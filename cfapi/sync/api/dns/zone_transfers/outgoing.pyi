"""`cf.dns.zone_transfers.outgoing` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.zone_transfers.outgoing as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OutgoingResource(Resource):
    """Zone transfer outgoing: `cf.dns.zone_transfers.outgoing`."""

    @property
    def status(self) -> StatusResource: ...

    @_call(_api.OutgoingResource.get)
    def get(self) -> Any:
        """Get zone transfer outgoing: GET /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Read or Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/get/"""

    @_call(_api.OutgoingResource.update)
    def update(self) -> Any:
        """Update zone transfer outgoing: PUT /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/update/"""

    @_call(_api.OutgoingResource.create)
    def create(self) -> Any:
        """Create zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/create/"""

    @_call(_api.OutgoingResource.delete)
    def delete(self) -> Any:
        """Delete zone transfer outgoing: DELETE /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/delete/"""

    @_call(_api.OutgoingResource.disable)
    def disable(self) -> Any:
        """Disable zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing/disable (permission: DNS Write
        or Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/disable/"""

    @_call(_api.OutgoingResource.enable)
    def enable(self) -> Any:
        """Enable zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing/enable (permission: DNS Write or
        Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/enable/"""

    @_call(_api.OutgoingResource.force_notify)
    def force_notify(self) -> Any:
        """Zone transfer outgoing: force notify: POST /zones/{zone_id}/secondary_dns/outgoing/force_notify (permission:
        DNS Write or Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/force_notify/"""

class StatusResource(Resource):
    """Outgoing status: `cf.dns.zone_transfers.outgoing.status`."""

    @_call(_api.StatusResource.get)
    def get(self) -> Any:
        """Get outgoing status: GET /zones/{zone_id}/secondary_dns/outgoing/status (permission: DNS Read or Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/subresources/status/methods/get/"""
