"""`cf.calls.turn`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.calls import SFU


@model
class TURN:
    """TURN: response of calls.turn.create."""

    created: Moment
    key: str = field(repr=False)
    modified: Moment
    name: str
    uid: str


class TURNResource(Resource):
    """Call TURN: `cf.calls.turn`."""

    def list(self, *, account_id: str) -> Pages[SFU]:
        """List call TURN: GET /accounts/{account_id}/calls/turn_keys (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/list/"""
        return self._pages(
            "calls.turn.list", "GET", "/accounts/{account_id}/calls/turn_keys", locals(), SFU,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, name: str | Unset = UNSET) -> Reply[TURN]:
        """Create call TURN: POST /accounts/{account_id}/calls/turn_keys (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/create/"""
        return self._call("calls.turn.create", "POST", "/accounts/{account_id}/calls/turn_keys", locals(), TURN)

    def get(self, key_id: str, *, account_id: str) -> Reply[SFU]:
        """Get call TURN: GET /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/get/"""
        return self._call("calls.turn.get", "GET", "/accounts/{account_id}/calls/turn_keys/{key_id}", locals(), SFU)

    def update(self, key_id: str, *, account_id: str, name: str | Unset = UNSET) -> Reply[SFU]:
        """Update call TURN: PUT /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/update/"""
        return self._call("calls.turn.update", "PUT", "/accounts/{account_id}/calls/turn_keys/{key_id}", locals(), SFU)

    def delete(self, key_id: str, *, account_id: str) -> Reply[SFU | None]:
        """Delete call TURN: DELETE /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/delete/"""
        return self._call(
            "calls.turn.delete", "DELETE", "/accounts/{account_id}/calls/turn_keys/{key_id}", locals(), SFU,
        )
