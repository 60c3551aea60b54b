"""`cf.brand_protection.v2.total_queries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection.v2.total_queries as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class TotalQueries(Resource):
    """V2 total queries: `cf.brand_protection.v2.total_queries`."""

    @_listing(_api.TotalQueries.list)
    def list(self) -> Any:
        """List v2 total queries: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/total-queries
        (permission: Cloudforce One Read)."""
