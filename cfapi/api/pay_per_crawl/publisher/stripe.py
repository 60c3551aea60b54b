"""`cf.pay_per_crawl.publisher.stripe`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Reply, Resource
from cfapi.api.pay_per_crawl import StripeConnectResp, StripeConnection


class StripeResource(Resource):
    """Publisher stripe: `cf.pay_per_crawl.publisher.stripe`."""

    def get(self, *, account_id: str) -> Reply[StripeConnection]:
        """Get publisher stripe: GET /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Billing Read or
        DNS View Read or others)."""
        return self._call(
            "pay_per_crawl.publisher.stripe.get", "GET", "/accounts/{account_id}/pay-per-crawl/publisher/stripe",
            locals(), StripeConnection,
        )

    def create(self, *, account_id: str) -> Reply[StripeConnectResp]:
        """Create publisher stripe: POST /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Account
        Settings Write)."""
        return self._call(
            "pay_per_crawl.publisher.stripe.create", "POST", "/accounts/{account_id}/pay-per-crawl/publisher/stripe",
            locals(), StripeConnectResp,
        )

    def delete(self, *, account_id: str) -> Reply[None]:
        """Delete publisher stripe: DELETE /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Account
        Settings Write)."""
        return self._call(
            "pay_per_crawl.publisher.stripe.delete", "DELETE", "/accounts/{account_id}/pay-per-crawl/publisher/stripe",
            locals(), NoneType,
        )
