"""`cf.workers.builds.triggers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.builds.triggers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Triggers(Resource):
    """Build triggers: `cf.workers.builds.triggers`."""

    @property
    def builds(self) -> Builds: ...

    @property
    def environment_variables(self) -> EnvironmentVariables: ...

    @_call(_api.Triggers.create)
    def create(self) -> Any:
        """Create a build trigger: POST /accounts/{account_id}/builds/triggers (permission: Workers CI Write)."""

    @_call(_api.Triggers.edit)
    def edit(self) -> Any:
        """Edit a build trigger: PATCH /accounts/{account_id}/builds/triggers/{trigger_uuid} (permission: Workers CI
        Write)."""

    @_call(_api.Triggers.delete)
    def delete(self) -> Any:
        """Delete a build trigger: DELETE /accounts/{account_id}/builds/triggers/{trigger_uuid} (permission: Workers CI
        Write)."""

    @_call(_api.Triggers.purge_build_cache)
    def purge_build_cache(self) -> Any:
        """Build triggers: purge build cache: POST
        /accounts/{account_id}/builds/triggers/{trigger_uuid}/purge_build_cache (permission: Workers CI Write)."""

    @_listing(_api.Triggers.list)
    def list(self) -> Any:
        """List build triggers: GET /accounts/{account_id}/builds/workers/{external_script_id}/triggers (permission:
        Workers CI Read)."""

class Builds(Resource):
    """Trigger builds: `cf.workers.builds.triggers.builds`."""

    @_call(_api.Builds.create)
    def create(self) -> Any:
        """Create a trigger build: POST /accounts/{account_id}/builds/triggers/{trigger_uuid}/builds (permission:
        Workers CI Write)."""

class EnvironmentVariables(Resource):
    """Trigger environment variables: `cf.workers.builds.triggers.environment_variables`."""

    @_call(_api.EnvironmentVariables.list)
    def list(self) -> Any:
        """List trigger environment variables: GET
        /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables (permission: Workers CI Read)."""

    @_call(_api.EnvironmentVariables.edit)
    def edit(self) -> Any:
        """Edit trigger environment variables: PATCH
        /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables (permission: Workers CI Write)."""

    @_call(_api.EnvironmentVariables.delete)
    def delete(self) -> Any:
        """Delete a trigger environment variable: DELETE
        /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables/{environment_variable_key}
        (permission: Workers CI Write)."""
