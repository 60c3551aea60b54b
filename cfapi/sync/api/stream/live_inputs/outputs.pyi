"""`cf.stream.live_inputs.outputs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.live_inputs.outputs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Outputs(Resource):
    """Live input outputs: `cf.stream.live_inputs.outputs`."""

    @_listing(_api.Outputs.list)
    def list(self) -> Any:
        """List live input outputs: GET /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs
        (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/list/"""

    @_call(_api.Outputs.create)
    def create(self) -> Any:
        """Create a live input output: POST /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs.
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/create/"""

    @_call(_api.Outputs.update)
    def update(self) -> Any:
        """Update a live input output: PUT
        /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier} (permission:
        Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/update/"""

    @_call(_api.Outputs.delete)
    def delete(self) -> Any:
        """Delete a live input output: DELETE
        /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier} (permission:
        Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/delete/"""
