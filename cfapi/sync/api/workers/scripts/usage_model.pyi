"""`cf.workers.scripts.usage_model` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.usage_model as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class UsageModelResource(Resource):
    """Script usage model: `cf.workers.scripts.usage_model`."""

    @_call(_api.UsageModelResource.get)
    def get(self) -> Any:
        """Get script usage model: GET /accounts/{account_id}/workers/scripts/{script_name}/usage-model (permission:
        Workers Scripts Read or Workers Tail Read)."""

    @_call(_api.UsageModelResource.update)
    def update(self) -> Any:
        """Update script usage model: PUT /accounts/{account_id}/workers/scripts/{script_name}/usage-model (permission:
        Workers Scripts Write)."""
