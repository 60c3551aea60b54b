"""`cf.intel.indicator_feeds` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.indicator_feeds as _api
from cfapi.sync.api.intel.indicator_feeds.permissions import Permissions
from cfapi.sync.api.intel.indicator_feeds.snapshots import Snapshots
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class IndicatorFeeds(Resource):
    """Intel indicator feeds: `cf.intel.indicator_feeds`."""

    @property
    def permissions(self) -> Permissions: ...

    @property
    def snapshots(self) -> Snapshots: ...

    @_listing(_api.IndicatorFeeds.list)
    def list(self) -> Any:
        """List intel indicator feeds: GET /accounts/{account_id}/intel/indicator-feeds (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/list/"""

    @_call(_api.IndicatorFeeds.create)
    def create(self) -> Any:
        """Create an intel indicator feed: POST /accounts/{account_id}/intel/indicator-feeds.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/create/"""

    @_call(_api.IndicatorFeeds.get)
    def get(self) -> Any:
        """Get an intel indicator feed: GET /accounts/{account_id}/intel/indicator-feeds/{feed_id} (permission: Intel
        Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/get/"""

    @_call(_api.IndicatorFeeds.update)
    def update(self) -> Any:
        """Update an intel indicator feed: PUT /accounts/{account_id}/intel/indicator-feeds/{feed_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/update/"""

    @_call(_api.IndicatorFeeds.data)
    def data(self) -> Any:
        """Data intel indicator feeds: GET /accounts/{account_id}/intel/indicator-feeds/{feed_id}/data (permission:
        Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/methods/data/"""

    @_call(_api.IndicatorFeeds.download)
    def download(self) -> Any:
        """Download intel indicator feeds: GET /accounts/{account_id}/intel/indicator-feeds/{feed_id}/download
        (permission: Intel Read)."""
