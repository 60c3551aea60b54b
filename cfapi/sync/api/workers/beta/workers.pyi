"""`cf.workers.beta.workers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.beta.workers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Workers(Resource):
    """Beta workers: `cf.workers.beta.workers`."""

    @property
    def versions(self) -> Versions: ...

    @_listing(_api.Workers.list)
    def list(self) -> Any:
        """List beta workers: GET /accounts/{account_id}/workers/workers (permission: Workers Tail Read or Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/list/"""

    @_call(_api.Workers.create)
    def create(self) -> Any:
        """Create a beta worker: POST /accounts/{account_id}/workers/workers (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/create/"""

    @_call(_api.Workers.get)
    def get(self) -> Any:
        """Get a beta worker: GET /accounts/{account_id}/workers/workers/{worker_id} (permission: Workers Tail Read or
        Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/get/"""

    @_call(_api.Workers.update)
    def update(self) -> Any:
        """Update a beta worker: PUT /accounts/{account_id}/workers/workers/{worker_id} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/update/"""

    @_call(_api.Workers.edit)
    def edit(self) -> Any:
        """Edit a beta worker: PATCH /accounts/{account_id}/workers/workers/{worker_id}.
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/edit/"""

    @_call(_api.Workers.delete)
    def delete(self) -> Any:
        """Delete a beta worker: DELETE /accounts/{account_id}/workers/workers/{worker_id} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/delete/"""

class Versions(Resource):
    """Worker versions: `cf.workers.beta.workers.versions`."""

    @_listing(_api.Versions.list)
    def list(self) -> Any:
        """List worker versions: GET /accounts/{account_id}/workers/workers/{worker_id}/versions (permission: Workers
        Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/list/"""

    @_call(_api.Versions.create)
    def create(self) -> Any:
        """Create a worker version: POST /accounts/{account_id}/workers/workers/{worker_id}/versions (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/create/"""

    @_call(_api.Versions.get)
    def get(self) -> Any:
        """Get a worker version: GET /accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/get/"""

    @_call(_api.Versions.delete)
    def delete(self) -> Any:
        """Delete a worker version: DELETE /accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}.
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/delete/"""
