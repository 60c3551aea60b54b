"""`cf.ddos_protection` without await, as types. Written by codegen."""

from cfapi.sync.api.ddos_protection.advanced_dns_protection import AdvancedDNSProtectionResource
from cfapi.sync.api.ddos_protection.advanced_tcp_protection import AdvancedTcpProtectionResource
from cfapi.sync.resources import Resource

class DDoSProtectionResource(Resource):
    """DDoS protection: `cf.ddos_protection`."""

    @property
    def advanced_dns_protection(self) -> AdvancedDNSProtectionResource: ...

    @property
    def advanced_tcp_protection(self) -> AdvancedTcpProtectionResource: ...
