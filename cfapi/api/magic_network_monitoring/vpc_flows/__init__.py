"""`cf.magic_network_monitoring.vpc_flows`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.magic_network_monitoring.vpc_flows.tokens import Tokens


class VpcFlows(Resource):
    """Magic network monitoring vpc flows: `cf.magic_network_monitoring.vpc_flows`."""

    @cached_property
    def tokens(self) -> Tokens:
        from cfapi.api.magic_network_monitoring.vpc_flows.tokens import Tokens
        return Tokens(self._session)
