"""`cf.email_routing.dns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_routing.dns as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DNSResource(Resource):
    """Email routing DNS: `cf.email_routing.dns`."""

    @_call(_api.DNSResource.get)
    def get(self) -> Any:
        """Get email routing DNS: GET /zones/{zone_id}/email/routing/dns (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/get/"""

    @_call(_api.DNSResource.create)
    def create(self) -> Any:
        """Create email routing DNS: POST /zones/{zone_id}/email/routing/dns (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/create/"""

    @_call(_api.DNSResource.edit)
    def edit(self) -> Any:
        """Edit email routing DNS: PATCH /zones/{zone_id}/email/routing/dns (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/edit/"""

    @_call(_api.DNSResource.delete)
    def delete(self) -> Any:
        """Delete email routing DNS: DELETE /zones/{zone_id}/email/routing/dns (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/delete/"""
