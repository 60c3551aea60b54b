"""`cf.pay_per_crawl.crawler.stripe`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Reply, Resource
from cfapi.api.pay_per_crawl import StripeConnectResp, StripeConnection


class StripeResource(Resource):
    """Crawler stripe: `cf.pay_per_crawl.crawler.stripe`."""

    def get(self, *, account_id: str) -> Reply[StripeConnection]:
        """Get crawler stripe: GET /accounts/{account_id}/pay-per-crawl/crawler/stripe (permission: Billing Read or DNS
        View Read or others)."""
        return self._call(
            "pay_per_crawl.crawler.stripe.get", "GET", "/accounts/{account_id}/pay-per-crawl/crawler/stripe", locals(),
            StripeConnection,
        )

    def create(self, *, account_id: str) -> Reply[StripeConnectResp]:
        """Create crawler stripe: POST /accounts/{account_id}/pay-per-crawl/crawler/stripe (permission: Account Settings
        Write)."""
        return self._call(
            "pay_per_crawl.crawler.stripe.create", "POST", "/accounts/{account_id}/pay-per-crawl/crawler/stripe",
            locals(), StripeConnectResp,
        )

    def delete(self, *, account_id: str) -> Reply[None]:
        """Delete crawler stripe: DELETE /accounts/{account_id}/pay-per-crawl/crawler/stripe (permission: Account
        Settings Write)."""
        return self._call(
            "pay_per_crawl.crawler.stripe.delete", "DELETE", "/accounts/{account_id}/pay-per-crawl/crawler/stripe",
            locals(), NoneType,
        )
