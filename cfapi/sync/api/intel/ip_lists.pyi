"""`cf.intel.ip_lists` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.ip_lists as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class IPLists(Resource):
    """Intel IP lists: `cf.intel.ip_lists`."""

    @_listing(_api.IPLists.list)
    def list(self) -> Any:
        """List intel IP lists: GET /accounts/{account_id}/intel/ip-lists (permission: Intel Read)."""
