"""`cf.magic_network_monitoring.vpc_flows.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class Tokens(Resource):
    """Vpc flow tokens: `cf.magic_network_monitoring.vpc_flows.tokens`."""

    def create(self, *, account_id: str) -> Reply[str]:
        """Create a vpc flow token: POST /accounts/{account_id}/mnm/vpc-flows/token (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/vpc_flows/subresources/tokens/methods/create/"""
        return self._call(
            "magic_network_monitoring.vpc_flows.tokens.create", "POST", "/accounts/{account_id}/mnm/vpc-flows/token",
            locals(), str,
        )
