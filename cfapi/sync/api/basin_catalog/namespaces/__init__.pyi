"""`cf.basin_catalog.namespaces` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.basin_catalog.namespaces as _api
from cfapi.sync.api.basin_catalog.namespaces.tables import Tables
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Namespaces(Resource):
    """Basin catalog namespaces: `cf.basin_catalog.namespaces`."""

    @property
    def tables(self) -> Tables: ...

    @_call(_api.Namespaces.list)
    def list(self) -> Any:
        """List basin catalog namespaces: GET /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/methods/list/"""
