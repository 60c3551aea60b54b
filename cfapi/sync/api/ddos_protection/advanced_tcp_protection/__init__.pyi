"""`cf.ddos_protection.advanced_tcp_protection` without await, as types. Written by codegen."""

from cfapi.sync.api.ddos_protection.advanced_tcp_protection.allowlist import AllowlistResource
from cfapi.sync.api.ddos_protection.advanced_tcp_protection.prefixes import Prefixes
from cfapi.sync.api.ddos_protection.advanced_tcp_protection.status import StatusResource
from cfapi.sync.api.ddos_protection.advanced_tcp_protection.syn_protection import SynProtectionResource
from cfapi.sync.api.ddos_protection.advanced_tcp_protection.tcp_flow_protection import TcpFlowProtectionResource
from cfapi.sync.resources import Resource

class AdvancedTcpProtectionResource(Resource):
    """DDoS protection advanced tcp protection: `cf.ddos_protection.advanced_tcp_protection`."""

    @property
    def allowlist(self) -> AllowlistResource: ...

    @property
    def prefixes(self) -> Prefixes: ...

    @property
    def status(self) -> StatusResource: ...

    @property
    def syn_protection(self) -> SynProtectionResource: ...

    @property
    def tcp_flow_protection(self) -> TcpFlowProtectionResource: ...
