"""`cf.workflows.instances` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workflows.instances as _api
from cfapi.sync.api.workflows.instances.events import Events
from cfapi.sync.api.workflows.instances.status import StatusResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Instances(Resource):
    """Workflow instances: `cf.workflows.instances`."""

    @property
    def events(self) -> Events: ...

    @property
    def status(self) -> StatusResource: ...

    @_listing(_api.Instances.list)
    def list(self) -> Any:
        """List workflow instances: GET /accounts/{account_id}/workflows/{workflow_name}/instances (permission: Workers
        Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/list/"""

    @_call(_api.Instances.create)
    def create(self) -> Any:
        """Create a workflow instance: POST /accounts/{account_id}/workflows/{workflow_name}/instances (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/create/"""

    @_listing(_api.Instances.bulk)
    def bulk(self) -> Any:
        """Bulk workflow instances: POST /accounts/{account_id}/workflows/{workflow_name}/instances/batch (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/bulk/"""

    @_call(_api.Instances.batch_terminate)
    def batch_terminate(self) -> Any:
        """Workflow instances: batch terminate: POST
        /accounts/{account_id}/workflows/{workflow_name}/instances/batch/terminate (permission: Workers Scripts
        Write)."""

    @_call(_api.Instances.get_terminate)
    def get_terminate(self) -> Any:
        """Workflow instances: get terminate: GET /accounts/{account_id}/workflows/{workflow_name}/instances/terminate
        (permission: Workers Tail Read or Workers Scripts Read)."""

    @_call(_api.Instances.get)
    def get(self) -> Any:
        """Get a workflow instance: GET /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/get/"""

    @_call(_api.Instances.step)
    def step(self) -> Any:
        """Step workflow instances: GET /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/step.
        https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/step/"""
