"""`cf.ddos_protection.advanced_dns_protection` without await, as types. Written by codegen."""

from cfapi.sync.api.ddos_protection.advanced_dns_protection.rules import Rules
from cfapi.sync.resources import Resource

class AdvancedDNSProtectionResource(Resource):
    """DDoS protection advanced DNS protection: `cf.ddos_protection.advanced_dns_protection`."""

    @property
    def rules(self) -> Rules: ...
