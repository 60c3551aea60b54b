"""`cf.pay_per_crawl.publisher.stripe` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pay_per_crawl.publisher.stripe as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class StripeResource(Resource):
    """Publisher stripe: `cf.pay_per_crawl.publisher.stripe`."""

    @_call(_api.StripeResource.get)
    def get(self) -> Any:
        """Get publisher stripe: GET /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Billing Read or
        DNS View Read or others)."""

    @_call(_api.StripeResource.create)
    def create(self) -> Any:
        """Create publisher stripe: POST /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Account
        Settings Write)."""

    @_call(_api.StripeResource.delete)
    def delete(self) -> Any:
        """Delete publisher stripe: DELETE /accounts/{account_id}/pay-per-crawl/publisher/stripe (permission: Account
        Settings Write)."""
