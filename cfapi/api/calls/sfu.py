"""`cf.calls.sfu`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.calls import SFU


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

    def list(self, *, account_id: str) -> Pages[SFU]:
        """List call sfu: GET /accounts/{account_id}/calls/apps (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/list/"""
        return self._pages(
            "calls.sfu.list", "GET", "/accounts/{account_id}/calls/apps", locals(), SFU, paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, name: str | Unset = UNSET) -> Reply[Sfu]:
        """Create call sfu: POST /accounts/{account_id}/calls/apps (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/create/"""
        return self._call("calls.sfu.create", "POST", "/accounts/{account_id}/calls/apps", locals(), Sfu)

    def get(self, app_id: str, *, account_id: str) -> Reply[SFU]:
        """Get call sfu: GET /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/get/"""
        return self._call("calls.sfu.get", "GET", "/accounts/{account_id}/calls/apps/{app_id}", locals(), SFU)

    def update(self, app_id: str, *, account_id: str, name: str | Unset = UNSET) -> Reply[SFU]:
        """Update call sfu: PUT /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/update/"""
        return self._call("calls.sfu.update", "PUT", "/accounts/{account_id}/calls/apps/{app_id}", locals(), SFU)

    def delete(self, app_id: str, *, account_id: str) -> Reply[SFU | None]:
        """Delete call sfu: DELETE /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/delete/"""
        return self._call("calls.sfu.delete", "DELETE", "/accounts/{account_id}/calls/apps/{app_id}", locals(), SFU)
