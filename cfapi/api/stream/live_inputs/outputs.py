"""`cf.stream.live_inputs.outputs`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from attrs import field

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Output:
    """Output: response of stream.live_inputs.outputs.list."""

    enabled: bool | None = None
    stream_key: str | None = renamed("streamKey", default=None, repr=False)
    uid: str | None = None
    url: str | None = field(default=None, repr=False)


class Outputs(Resource):
    """Live input outputs: `cf.stream.live_inputs.outputs`."""

    def list(self, live_input_identifier: str, *, account_id: str) -> Pages[Output]:
        """List live input outputs: GET /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs
        (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/list/"""
        return self._pages(
            "stream.live_inputs.outputs.list", "GET",
            "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs", locals(), Output,
            paging=Paging(kind="single"),
        )

    def create(
        self, live_input_identifier: str, *, account_id: str, stream_key: str, url: str, enabled: bool | Unset = UNSET,
    ) -> Reply[Output]:
        """Create a live input output: POST /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs.
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/create/"""
        return self._call(
            "stream.live_inputs.outputs.create", "POST",
            "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs", locals(), Output,
            wire={"stream_key": "streamKey"},
        )

    def update(
        self, output_identifier: str, *, account_id: str, live_input_identifier: str, enabled: bool,
    ) -> Reply[Output]:
        """Update a live input output: PUT
        /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier} (permission:
        Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/update/"""
        return self._call(
            "stream.live_inputs.outputs.update", "PUT",
            "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier}", locals(),
            Output,
        )

    def delete(self, output_identifier: str, *, account_id: str, live_input_identifier: str) -> Reply[None]:
        """Delete a live input output: DELETE
        /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier} (permission:
        Stream Write).
        https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/delete/"""
        return self._call(
            "stream.live_inputs.outputs.delete", "DELETE",
            "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier}", locals(),
            NoneType,
        )
