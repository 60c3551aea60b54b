"""`cf.dns_firewall` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns_firewall as _api
from cfapi.sync.api.dns_firewall.analytics import AnalyticsResource
from cfapi.sync.api.dns_firewall.reverse_dns import ReverseDNSResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DNSFirewallResource(Resource):
    """DNS firewall: `cf.dns_firewall`."""

    @property
    def analytics(self) -> AnalyticsResource: ...

    @property
    def reverse_dns(self) -> ReverseDNSResource: ...

    @_listing(_api.DNSFirewallResource.list)
    def list(self) -> Any:
        """List DNS firewall: GET /accounts/{account_id}/dns_firewall (permission: DNS Firewall Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/list/"""

    @_call(_api.DNSFirewallResource.create)
    def create(self) -> Any:
        """Create DNS firewall: POST /accounts/{account_id}/dns_firewall (permission: DNS Firewall Write).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/create/"""

    @_call(_api.DNSFirewallResource.get)
    def get(self) -> Any:
        """Get DNS firewall: GET /accounts/{account_id}/dns_firewall/{dns_firewall_id} (permission: DNS Firewall Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/get/"""

    @_call(_api.DNSFirewallResource.edit)
    def edit(self) -> Any:
        """Edit DNS firewall: PATCH /accounts/{account_id}/dns_firewall/{dns_firewall_id} (permission: DNS Firewall
        Write).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/edit/"""

    @_call(_api.DNSFirewallResource.delete)
    def delete(self) -> Any:
        """Delete DNS firewall: DELETE /accounts/{account_id}/dns_firewall/{dns_firewall_id} (permission: DNS Firewall
        Write).
        https://developers.cloudflare.com/api/resources/dns_firewall/methods/delete/"""
