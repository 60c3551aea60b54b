"""`cf.dns_firewall.reverse_dns`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class ReverseDNS:
    """Reverse DNS: response of dns_firewall.reverse_dns.get."""

    ptr: dict[str, str]


class ReverseDNSResource(Resource):
    """DNS firewall reverse DNS: `cf.dns_firewall.reverse_dns`."""

    def get(self, dns_firewall_id: str, *, account_id: str) -> Reply[ReverseDNS]:
        """Get DNS firewall reverse DNS: GET /accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns
        (permission: DNS Firewall Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/subresources/reverse_dns/methods/get/"""
        return self._call(
            "dns_firewall.reverse_dns.get", "GET", "/accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns",
            locals(), ReverseDNS,
        )

    def edit(
        self, dns_firewall_id: str, *, account_id: str, ptr: Mapping[str, str] | Unset = UNSET,
    ) -> Reply[ReverseDNS]:
        """Edit DNS firewall reverse DNS: PATCH /accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns
        (permission: DNS Firewall Write).
        https://developers.cloudflare.com/api/resources/dns_firewall/subresources/reverse_dns/methods/edit/"""
        return self._call(
            "dns_firewall.reverse_dns.edit", "PATCH",
            "/accounts/{account_id}/dns_firewall/{dns_firewall_id}/reverse_dns", locals(), ReverseDNS,
        )
