"""`cf.workflows.instances.events` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workflows.instances.events as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Events(Resource):
    """Instance events: `cf.workflows.instances.events`."""

    @_call(_api.Events.create)
    def create(self) -> Any:
        """Create an instance event: POST
        /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events/{event_type} (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/subresources/events/methods/create/"""
