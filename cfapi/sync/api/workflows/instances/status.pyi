"""`cf.workflows.instances.status` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workflows.instances.status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class StatusResource(Resource):
    """Instance status: `cf.workflows.instances.status`."""

    @_call(_api.StatusResource.edit)
    def edit(self) -> Any:
        """Edit instance status: PATCH /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/status
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/subresources/status/methods/edit/"""
