"""`cf.containers.registries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.containers.registries as _api
from cfapi.sync.api.containers.registries.credentials import Credentials
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Registries(Resource):
    """Container registries: `cf.containers.registries`."""

    @property
    def credentials(self) -> Credentials: ...

    @_listing(_api.Registries.list)
    def list(self) -> Any:
        """List container registries: GET /accounts/{account_id}/containers/registries.
        https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/list/"""

    @_call(_api.Registries.create)
    def create(self) -> Any:
        """Create a container registry: POST /accounts/{account_id}/containers/registries.
        https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/create/"""

    @_call(_api.Registries.delete)
    def delete(self) -> Any:
        """Delete a container registry: DELETE /accounts/{account_id}/containers/registries/{domain}.
        https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/delete/"""
