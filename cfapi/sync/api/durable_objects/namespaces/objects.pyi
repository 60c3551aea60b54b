"""`cf.durable_objects.namespaces.objects` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.durable_objects.namespaces.objects as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Objects(Resource):
    """Namespace objects: `cf.durable_objects.namespaces.objects`."""

    @_listing(_api.Objects.list)
    def list(self) -> Any:
        """List namespace objects: GET /accounts/{account_id}/workers/durable_objects/namespaces/{id}/objects
        (permission: Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/durable_objects/subresources/namespaces/subresources/objects/methods/list/"""
