"""`cf.containers.applications.rollouts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.containers.applications.rollouts as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Rollouts(Resource):
    """Application rollouts: `cf.containers.applications.rollouts`."""

    @_call(_api.Rollouts.create)
    def create(self) -> Any:
        """Create an application rollout: POST /accounts/{account_id}/containers/applications/{application_id}/rollouts.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/rollouts/methods/create/"""
