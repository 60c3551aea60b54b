"""`cf.stream.live_inputs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.stream.live_inputs as _api
from cfapi.sync.api.stream.live_inputs.outputs import Outputs
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class LiveInputs(Resource):
    """Stream live inputs: `cf.stream.live_inputs`."""

    @property
    def outputs(self) -> Outputs: ...

    @_listing(_api.LiveInputs.list)
    def list(self) -> Any:
        """List stream live inputs: GET /accounts/{account_id}/stream/live_inputs (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/list/"""

    @_call(_api.LiveInputs.create)
    def create(self) -> Any:
        """Create a stream live input: POST /accounts/{account_id}/stream/live_inputs (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/create/"""

    @_call(_api.LiveInputs.get)
    def get(self) -> Any:
        """Get a stream live input: GET /accounts/{account_id}/stream/live_inputs/{live_input_identifier} (permission:
        Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/get/"""

    @_call(_api.LiveInputs.update)
    def update(self) -> Any:
        """Update a stream live input: PUT /accounts/{account_id}/stream/live_inputs/{live_input_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/update/"""

    @_call(_api.LiveInputs.delete)
    def delete(self) -> Any:
        """Delete a stream live input: DELETE /accounts/{account_id}/stream/live_inputs/{live_input_identifier}
        (permission: Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/delete/"""

    @_call(_api.LiveInputs.disable)
    def disable(self) -> Any:
        """Disable stream live inputs: POST
        /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/disable."""

    @_call(_api.LiveInputs.enable)
    def enable(self) -> Any:
        """Enable stream live inputs: POST /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/enable."""
