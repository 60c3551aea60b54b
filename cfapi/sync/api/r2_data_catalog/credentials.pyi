"""`cf.r2_data_catalog.credentials` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.r2_data_catalog.credentials as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Credentials(Resource):
    """R2 data catalog credentials: `cf.r2_data_catalog.credentials`."""

    @_deprecated("r2_data_catalog.credentials.create is deprecated; use basin_catalog.credentials.create")
    @_call(_api.Credentials.create)
    def create(self) -> Any:
        """Create an R2 data catalog credential (deprecated): POST
        /accounts/{account_id}/r2-catalog/{bucket_name}/credential (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/credentials/methods/create/"""
