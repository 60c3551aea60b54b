"""`cf.workers.services.environments` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.services.environments as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Environments(Resource):
    """Service environments: `cf.workers.services.environments`."""

    @property
    def content(self) -> ContentResource: ...

    @property
    def settings(self) -> Settings: ...

class ContentResource(Resource):
    """Environment content: `cf.workers.services.environments.content`."""

    @_call(_api.ContentResource.get)
    def get(self) -> Any:
        """Get environment content: GET
        /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content (permission:
        Workers Tail Read or Workers Scripts Read)."""

    @_call(_api.ContentResource.update)
    def update(self) -> Any:
        """Update environment content: PUT
        /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content (permission:
        Workers Scripts Write)."""

class Settings(Resource):
    """Environment settings: `cf.workers.services.environments.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get environment settings: GET
        /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings (permission:
        Workers Tail Read or Workers Scripts Read)."""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit environment settings: PATCH
        /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings."""
