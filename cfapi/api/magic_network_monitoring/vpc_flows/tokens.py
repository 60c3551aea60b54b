"""`cf.magic_network_monitoring.vpc_flows.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource


class Tokens(Resource):
    """Vpc flow tokens: `cf.magic_network_monitoring.vpc_flows.tokens`."""

    async def create(self, *, account_id: str) -> str:
        """Create a vpc flow token: POST /accounts/{account_id}/mnm/vpc-flows/token (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/vpc_flows/subresources/tokens/methods/create/"""
        return await self._call(
            "magic_network_monitoring.vpc_flows.tokens.create", "POST", "/accounts/{account_id}/mnm/vpc-flows/token",
            locals(), str,
        )
