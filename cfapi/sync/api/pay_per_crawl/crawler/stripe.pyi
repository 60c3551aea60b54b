"""`cf.pay_per_crawl.crawler.stripe` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pay_per_crawl.crawler.stripe as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class StripeResource(Resource):
    """Crawler stripe: `cf.pay_per_crawl.crawler.stripe`."""

    @_call(_api.StripeResource.get)
    def get(self) -> Any:
        """Get crawler stripe: GET /accounts/{account_id}/pay-per-crawl/crawler/stripe (permission: Billing Read or DNS
        View Read or others)."""

    @_call(_api.StripeResource.create)
    def create(self) -> Any:
        """Create crawler stripe: POST /accounts/{account_id}/pay-per-crawl/crawler/stripe (permission: Account Settings
        Write)."""

    @_call(_api.StripeResource.delete)
    def delete(self) -> Any:
        """Delete crawler stripe: DELETE /accounts/{account_id}/pay-per-crawl/crawler/stripe (permission: Account
        Settings Write)."""
