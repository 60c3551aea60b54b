"""`cf.durable_objects.namespaces` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.durable_objects.namespaces as _api
from cfapi.sync.api.durable_objects.namespaces.objects import Objects
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Namespaces(Resource):
    """Durable object namespaces: `cf.durable_objects.namespaces`."""

    @property
    def objects(self) -> Objects: ...

    @_listing(_api.Namespaces.list)
    def list(self) -> Any:
        """List durable object namespaces: GET /accounts/{account_id}/workers/durable_objects/namespaces (permission:
        Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/durable_objects/subresources/namespaces/methods/list/"""
