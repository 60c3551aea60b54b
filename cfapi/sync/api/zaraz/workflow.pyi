"""`cf.zaraz.workflow` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zaraz.workflow as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class WorkflowResource(Resource):
    """Zaraz workflow: `cf.zaraz.workflow`."""

    @_call(_api.WorkflowResource.get)
    def get(self) -> Any:
        """Get zaraz workflow: GET /zones/{zone_id}/settings/zaraz/workflow (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/workflow/methods/get/"""
