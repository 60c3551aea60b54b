"""`cf.intel.indicator_feeds.snapshots` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.indicator_feeds.snapshots as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Snapshots(Resource):
    """Indicator feed snapshots: `cf.intel.indicator_feeds.snapshots`."""

    @_call(_api.Snapshots.update)
    def update(self) -> Any:
        """Update indicator feed snapshots: PUT /accounts/{account_id}/intel/indicator-feeds/{feed_id}/snapshot.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/snapshots/methods/update/"""
