"""`cf.dns.dnssec` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.dnssec as _api
from cfapi.sync.api.dns.dnssec.zsk import ZSKResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DNSSECResource(Resource):
    """DNSSEC: `cf.dns.dnssec`."""

    @property
    def zsk(self) -> ZSKResource: ...

    @_call(_api.DNSSECResource.get)
    def get(self) -> Any:
        """Get DNSSEC: GET /zones/{zone_id}/dnssec (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/get/"""

    @_call(_api.DNSSECResource.edit)
    def edit(self) -> Any:
        """Edit DNSSEC: PATCH /zones/{zone_id}/dnssec (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/edit/"""

    @_call(_api.DNSSECResource.delete)
    def delete(self) -> Any:
        """Delete DNSSEC: DELETE /zones/{zone_id}/dnssec (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/delete/"""
