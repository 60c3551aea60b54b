"""`cf.containers.applications` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.containers.applications as _api
from cfapi.sync.api.containers.applications.instances import Instances
from cfapi.sync.api.containers.applications.rollouts import Rollouts
from cfapi.sync.api.containers.applications.versions import Versions
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Applications(Resource):
    """Container applications: `cf.containers.applications`."""

    @property
    def instances(self) -> Instances: ...

    @property
    def rollouts(self) -> Rollouts: ...

    @property
    def versions(self) -> Versions: ...

    @_listing(_api.Applications.list)
    def list(self) -> Any:
        """List container applications: GET /accounts/{account_id}/containers/applications.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/list/"""

    @_call(_api.Applications.create)
    def create(self) -> Any:
        """Create a container application: POST /accounts/{account_id}/containers/applications.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/create/"""

    @_call(_api.Applications.get)
    def get(self) -> Any:
        """Get a container application: GET /accounts/{account_id}/containers/applications/{application_id}.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/get/"""

    @_call(_api.Applications.edit)
    def edit(self) -> Any:
        """Edit a container application: PATCH /accounts/{account_id}/containers/applications/{application_id}.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/edit/"""

    @_call(_api.Applications.delete)
    def delete(self) -> Any:
        """Delete a container application: DELETE /accounts/{account_id}/containers/applications/{application_id}.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/delete/"""
