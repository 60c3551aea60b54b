"""`cf.workers.builds.repos` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.builds.repos as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Repos(Resource):
    """Build repos: `cf.workers.builds.repos`."""

    @property
    def config_autofill(self) -> ConfigAutofillResource: ...

    @property
    def connections(self) -> Connections: ...

class ConfigAutofillResource(Resource):
    """Repo config autofill: `cf.workers.builds.repos.config_autofill`."""

    @_call(_api.ConfigAutofillResource.get)
    def get(self) -> Any:
        """Get repo config autofill: GET
        /accounts/{account_id}/builds/repos/{provider_type}/{provider_account_id}/{repo_id}/config_autofill (permission:
        Workers CI Read)."""

class Connections(Resource):
    """Repo connections: `cf.workers.builds.repos.connections`."""

    @_call(_api.Connections.update)
    def update(self) -> Any:
        """Update repo connections: PUT /accounts/{account_id}/builds/repos/connections (permission: Workers CI
        Write)."""

    @_call(_api.Connections.delete)
    def delete(self) -> Any:
        """Delete a repo connection: DELETE /accounts/{account_id}/builds/repos/connections/{repo_connection_uuid}
        (permission: Workers CI Write)."""
