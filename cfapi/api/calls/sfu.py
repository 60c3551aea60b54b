"""`cf.calls.sfu`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.calls import CallsSFU


@model
class Sfu:
    """Sfu: response of calls.sfu.create."""

    created: Moment
    modified: Moment
    name: str
    secret: str = field(repr=False)
    uid: str


class SfuResource(Resource):
    """Call sfu: `cf.calls.sfu`."""

    def list(self, *, account_id: str) -> Pages[CallsSFU]:
        """List call sfu: GET /accounts/{account_id}/calls/apps (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/list/"""
        return self._pages(
            "calls.sfu.list", "GET", "/accounts/{account_id}/calls/apps", locals(), CallsSFU,
            paging=Paging(kind="single"),
        )

    async def create(self, *, account_id: str, name: str | Unset = UNSET) -> Sfu:
        """Create call sfu: POST /accounts/{account_id}/calls/apps (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/create/"""
        return await self._call("calls.sfu.create", "POST", "/accounts/{account_id}/calls/apps", locals(), Sfu)

    async def get(self, app_id: str, *, account_id: str) -> CallsSFU:
        """Get call sfu: GET /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/get/"""
        return await self._call(
            "calls.sfu.get", "GET", "/accounts/{account_id}/calls/apps/{app_id}", locals(), CallsSFU,
        )

    async def update(self, app_id: str, *, account_id: str, name: str | Unset = UNSET) -> CallsSFU:
        """Update call sfu: PUT /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/update/"""
        return await self._call(
            "calls.sfu.update", "PUT", "/accounts/{account_id}/calls/apps/{app_id}", locals(), CallsSFU,
        )

    async def delete(self, app_id: str, *, account_id: str) -> CallsSFU | None:
        """Delete call sfu: DELETE /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/delete/"""
        return await self._call(
            "calls.sfu.delete", "DELETE", "/accounts/{account_id}/calls/apps/{app_id}", locals(), CallsSFU,
        )
