"""`cf.ddos_protection.advanced_tcp_protection`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.ddos_protection.advanced_tcp_protection.allowlist import AllowlistResource
    from cfapi.api.ddos_protection.advanced_tcp_protection.prefixes import Prefixes
    from cfapi.api.ddos_protection.advanced_tcp_protection.status import StatusResource
    from cfapi.api.ddos_protection.advanced_tcp_protection.syn_protection import SynProtectionResource
    from cfapi.api.ddos_protection.advanced_tcp_protection.tcp_flow_protection import TcpFlowProtectionResource


@model
class Filter:
    """Filter: response of ddos_protection.advanced_tcp_protection.syn_protection.filters.list."""

    id: str
    created_on: Moment
    expression: str
    mode: str
    modified_on: Moment


class AdvancedTcpProtectionResource(Resource):
    """DDoS protection advanced tcp protection: `cf.ddos_protection.advanced_tcp_protection`."""

    @cached_property
    def allowlist(self) -> AllowlistResource:
        from cfapi.api.ddos_protection.advanced_tcp_protection.allowlist import AllowlistResource
        return AllowlistResource(self._session)

    @cached_property
    def prefixes(self) -> Prefixes:
        from cfapi.api.ddos_protection.advanced_tcp_protection.prefixes import Prefixes
        return Prefixes(self._session)

    @cached_property
    def status(self) -> StatusResource:
        from cfapi.api.ddos_protection.advanced_tcp_protection.status import StatusResource
        return StatusResource(self._session)

    @cached_property
    def syn_protection(self) -> SynProtectionResource:
        from cfapi.api.ddos_protection.advanced_tcp_protection.syn_protection import SynProtectionResource
        return SynProtectionResource(self._session)

    @cached_property
    def tcp_flow_protection(self) -> TcpFlowProtectionResource:
        from cfapi.api.ddos_protection.advanced_tcp_protection.tcp_flow_protection import TcpFlowProtectionResource
        return TcpFlowProtectionResource(self._session)
