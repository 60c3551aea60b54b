"""`cf.containers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.containers as _api
from cfapi.sync.api.containers.applications import Applications
from cfapi.sync.api.containers.images import Images
from cfapi.sync.api.containers.registries import Registries
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Containers(Resource):
    """Containers: `cf.containers`."""

    @property
    def applications(self) -> Applications: ...

    @property
    def images(self) -> Images: ...

    @property
    def registries(self) -> Registries: ...

    @_listing(_api.Containers.list)
    def list(self) -> Any:
        """List containers: GET /accounts/{account_id}/containers."""
