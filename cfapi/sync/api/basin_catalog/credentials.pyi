"""`cf.basin_catalog.credentials` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.basin_catalog.credentials as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Credentials(Resource):
    """Basin catalog credentials: `cf.basin_catalog.credentials`."""

    @_call(_api.Credentials.create)
    def create(self) -> Any:
        """Create a basin catalog credential: POST /accounts/{account_id}/basin-catalog/{bucket_name}/credential.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/credentials/methods/create/"""
