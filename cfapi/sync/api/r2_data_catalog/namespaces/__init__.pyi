"""`cf.r2_data_catalog.namespaces` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.r2_data_catalog.namespaces as _api
from cfapi.sync.api.r2_data_catalog.namespaces.tables import Tables
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Namespaces(Resource):
    """R2 data catalog namespaces: `cf.r2_data_catalog.namespaces`."""

    @property
    def tables(self) -> Tables: ...

    @_deprecated("r2_data_catalog.namespaces.list is deprecated; use basin_catalog.namespaces.list")
    @_call(_api.Namespaces.list)
    def list(self) -> Any:
        """List R2 data catalog namespaces (deprecated): GET /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces
        (permission: Workers R2 Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/methods/list/"""
