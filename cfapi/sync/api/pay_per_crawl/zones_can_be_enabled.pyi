"""`cf.pay_per_crawl.zones_can_be_enabled` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pay_per_crawl.zones_can_be_enabled as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ZonesCanBeEnabledResource(Resource):
    """Pay per crawl zones can be enabled: `cf.pay_per_crawl.zones_can_be_enabled`."""

    @_call(_api.ZonesCanBeEnabledResource.edit)
    def edit(self) -> Any:
        """Edit pay per crawl zones can be enabled: PATCH /accounts/{account_id}/pay-per-crawl/zones_can_be_enabled
        (permission: Account Settings Write)."""

    @_call(_api.ZonesCanBeEnabledResource.query)
    def query(self) -> Any:
        """Query pay per crawl zones can be enabled: POST
        /accounts/{account_id}/pay-per-crawl/zones_can_be_enabled/query (permission: Billing Read or DNS View Read or
        others)."""
