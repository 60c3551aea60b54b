"""`cf.logs.log_explorer.query` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logs.log_explorer.query as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class QueryResource(Resource):
    """Log explorer query: `cf.logs.log_explorer.query`."""

    @_listing(_api.QueryResource.sql)
    def sql(self) -> Any:
        """Log explorer query: SQL: POST /{accounts or zones}/{id}/logs/explorer/query/sql (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/query/methods/sql/"""
