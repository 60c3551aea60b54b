"""`cf.pay_per_crawl.publisher.stripe`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Resource
from cfapi.api.pay_per_crawl import StripeConnectResp, StripeConnection


class StripeResource(Resource):
    """Publisher stripe: `cf.pay_per_crawl.publisher.stripe`."""

    async def get(self, *, account_id: str) -> StripeConnection:
        """Get publisher stripe: GET /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Billing Read or
        DNS View Read or others)."""
        return await self._call(
            "pay_per_crawl.publisher.stripe.get", "GET", "/accounts/{account_id}/pay-per-crawl/publisher/stripe",
            locals(), StripeConnection,
        )

    async def create(self, *, account_id: str) -> StripeConnectResp:
        """Create publisher stripe: POST /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Account
        Settings Write)."""
        return await self._call(
            "pay_per_crawl.publisher.stripe.create", "POST", "/accounts/{account_id}/pay-per-crawl/publisher/stripe",
            locals(), StripeConnectResp,
        )

    async def delete(self, *, account_id: str) -> None:
        """Delete publisher stripe: DELETE /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Account
        Settings Write)."""
        await self._call(
            "pay_per_crawl.publisher.stripe.delete", "DELETE", "/accounts/{account_id}/pay-per-crawl/publisher/stripe",
            locals(), NoneType,
        )
