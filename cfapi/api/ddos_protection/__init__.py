"""`cf.ddos_protection`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.ddos_protection.advanced_dns_protection import AdvancedDNSProtectionResource
    from cfapi.api.ddos_protection.advanced_tcp_protection import AdvancedTcpProtectionResource


class DDoSProtectionResource(Resource):
    """DDoS protection: `cf.ddos_protection`."""

    @cached_property
    def advanced_dns_protection(self) -> AdvancedDNSProtectionResource:
        from cfapi.api.ddos_protection.advanced_dns_protection import AdvancedDNSProtectionResource
        return AdvancedDNSProtectionResource(self._session)

    @cached_property
    def advanced_tcp_protection(self) -> AdvancedTcpProtectionResource:
        from cfapi.api.ddos_protection.advanced_tcp_protection import AdvancedTcpProtectionResource
        return AdvancedTcpProtectionResource(self._session)
