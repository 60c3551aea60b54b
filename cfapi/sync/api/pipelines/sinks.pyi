"""`cf.pipelines.sinks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pipelines.sinks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Sinks(Resource):
    """Pipeline sinks: `cf.pipelines.sinks`."""

    @_listing(_api.Sinks.list)
    def list(self) -> Any:
        """List pipeline sinks: GET /accounts/{account_id}/pipelines/v1/sinks (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/list/"""

    @_call(_api.Sinks.create)
    def create(self) -> Any:
        """Create a pipeline sink: POST /accounts/{account_id}/pipelines/v1/sinks (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/create/"""

    @_call(_api.Sinks.get)
    def get(self) -> Any:
        """Get a pipeline sink: GET /accounts/{account_id}/pipelines/v1/sinks/{sink_id} (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/get/"""

    @_call(_api.Sinks.delete)
    def delete(self) -> Any:
        """Delete a pipeline sink: DELETE /accounts/{account_id}/pipelines/v1/sinks/{sink_id}.
        https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/delete/"""
