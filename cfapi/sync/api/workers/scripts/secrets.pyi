"""`cf.workers.scripts.secrets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.secrets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Secrets(Resource):
    """Script secrets: `cf.workers.scripts.secrets`."""

    @_listing(_api.Secrets.list)
    def list(self) -> Any:
        """List script secrets: GET /accounts/{account_id}/workers/scripts/{script_name}/secrets (permission: Workers
        Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/list/"""

    @_call(_api.Secrets.update)
    def update(self) -> Any:
        """Update script secrets: PUT /accounts/{account_id}/workers/scripts/{script_name}/secrets (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/update/"""

    @_call(_api.Secrets.bulk_update)
    def bulk_update(self) -> Any:
        """Script secrets: bulk update: PATCH /accounts/{account_id}/workers/scripts/{script_name}/secrets-bulk.
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/bulk_update/"""

    @_call(_api.Secrets.get)
    def get(self) -> Any:
        """Get a script secret: GET /accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}.
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/get/"""

    @_call(_api.Secrets.delete)
    def delete(self) -> Any:
        """Delete a script secret: DELETE /accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/delete/"""
