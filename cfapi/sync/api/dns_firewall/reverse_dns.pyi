"""`cf.dns_firewall.reverse_dns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns_firewall.reverse_dns as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ReverseDNSResource(Resource):
    """DNS firewall reverse DNS: `cf.dns_firewall.reverse_dns`."""

    @_call(_api.ReverseDNSResource.get)
    def get(self) -> Any:
        """Get DNS firewall reverse DNS: GET /accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns
        (permission: DNS Firewall Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/subresources/reverse_dns/methods/get/"""

    @_call(_api.ReverseDNSResource.edit)
    def edit(self) -> Any:
        """Edit DNS firewall reverse DNS: PATCH /accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns
        (permission: DNS Firewall Write).
        https://developers.cloudflare.com/api/resources/dns_firewall/subresources/reverse_dns/methods/edit/"""
