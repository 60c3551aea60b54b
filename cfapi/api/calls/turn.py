"""`cf.calls.turn`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.calls import CallsSFU


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

    def list(self, *, account_id: str) -> Pages[CallsSFU]:
        """List call TURN: GET /accounts/{account_id}/calls/turn_keys (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/list/"""
        return self._pages(
            "calls.turn.list", "GET", "/accounts/{account_id}/calls/turn_keys", locals(), CallsSFU,
            paging=Paging(kind="single"),
        )

    async def create(self, *, account_id: str, name: str | Unset = UNSET) -> TURN:
        """Create call TURN: POST /accounts/{account_id}/calls/turn_keys (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/create/"""
        return await self._call("calls.turn.create", "POST", "/accounts/{account_id}/calls/turn_keys", locals(), TURN)

    async def get(self, key_id: str, *, account_id: str) -> CallsSFU:
        """Get call TURN: GET /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/get/"""
        return await self._call(
            "calls.turn.get", "GET", "/accounts/{account_id}/calls/turn_keys/{key_id}", locals(), CallsSFU,
        )

    async def update(self, key_id: str, *, account_id: str, name: str | Unset = UNSET) -> CallsSFU:
        """Update call TURN: PUT /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/update/"""
        return await self._call(
            "calls.turn.update", "PUT", "/accounts/{account_id}/calls/turn_keys/{key_id}", locals(), CallsSFU,
        )

    async def delete(self, key_id: str, *, account_id: str) -> CallsSFU | None:
        """Delete call TURN: DELETE /accounts/{account_id}/calls/turn_keys/{key_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/turn/methods/delete/"""
        return await self._call(
            "calls.turn.delete", "DELETE", "/accounts/{account_id}/calls/turn_keys/{key_id}", locals(), CallsSFU,
        )
