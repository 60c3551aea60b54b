"""`cf.pipelines.streams` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pipelines.streams as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Streams(Resource):
    """Pipeline streams: `cf.pipelines.streams`."""

    @_listing(_api.Streams.list)
    def list(self) -> Any:
        """List pipeline streams: GET /accounts/{account_id}/pipelines/v1/streams (permission: Pipelines Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/list/"""

    @_call(_api.Streams.create)
    def create(self) -> Any:
        """Create a pipeline stream: POST /accounts/{account_id}/pipelines/v1/streams (permission: Pipelines Write).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/create/"""

    @_call(_api.Streams.get)
    def get(self) -> Any:
        """Get a pipeline stream: GET /accounts/{account_id}/pipelines/v1/streams/{stream_id} (permission: Pipelines
        Read).
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/get/"""

    @_call(_api.Streams.update)
    def update(self) -> Any:
        """Update a pipeline stream: PATCH /accounts/{account_id}/pipelines/v1/streams/{stream_id}.
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/update/"""

    @_call(_api.Streams.delete)
    def delete(self) -> Any:
        """Delete a pipeline stream: DELETE /accounts/{account_id}/pipelines/v1/streams/{stream_id}.
        https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/delete/"""
