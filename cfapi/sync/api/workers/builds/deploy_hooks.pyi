"""`cf.workers.builds.deploy_hooks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.builds.deploy_hooks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DeployHooks(Resource):
    """Build deploy hooks: `cf.workers.builds.deploy_hooks`."""

    @_listing(_api.DeployHooks.list)
    def list(self) -> Any:
        """List build deploy hooks: GET /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks (permission:
        Workers CI Read)."""

    @_call(_api.DeployHooks.create)
    def create(self) -> Any:
        """Create a build deploy hook: POST /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks
        (permission: Workers CI Write)."""

    @_call(_api.DeployHooks.get)
    def get(self) -> Any:
        """Get a build deploy hook: GET
        /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid} (permission: Workers CI
        Read)."""

    @_call(_api.DeployHooks.update)
    def update(self) -> Any:
        """Update a build deploy hook: PUT
        /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid} (permission: Workers CI
        Write)."""

    @_call(_api.DeployHooks.delete)
    def delete(self) -> Any:
        """Delete a build deploy hook: DELETE
        /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid} (permission: Workers CI
        Write)."""

    @_call(_api.DeployHooks.trigger)
    def trigger(self) -> Any:
        """Trigger build deploy hooks: POST /workers/builds/deploy_hooks/{deploy_hook_uuid}."""
