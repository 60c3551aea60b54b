"""`cf.flagship.apps`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.flagship.apps.evaluate import EvaluateResource
    from cfapi.api.flagship.apps.flags import Flags


@model
class App:
    """App: response of flagship.apps.list."""

    id: str
    created_at: Moment
    name: str
    updated_at: Moment
    updated_by: str


class Apps(Resource):
    """Flagship apps: `cf.flagship.apps`."""

    @cached_property
    def evaluate(self) -> EvaluateResource:
        from cfapi.api.flagship.apps.evaluate import EvaluateResource
        return EvaluateResource(self._session)

    @cached_property
    def flags(self) -> Flags:
        from cfapi.api.flagship.apps.flags import Flags
        return Flags(self._session)

    def list(self, *, account_id: str) -> Pages[App]:
        """List flagship apps: GET /accounts/{account_id}/flagship/apps.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/list/"""
        return self._pages(
            "flagship.apps.list", "GET", "/accounts/{account_id}/flagship/apps", locals(), App,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, name: str) -> Reply[App]:
        """Create a flagship app: POST /accounts/{account_id}/flagship/apps.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/create/"""
        return self._call("flagship.apps.create", "POST", "/accounts/{account_id}/flagship/apps", locals(), App)

    def get(self, app_id: str, *, account_id: str) -> Reply[App]:
        """Get a flagship app: GET /accounts/{account_id}/flagship/apps/{app_id}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/get/"""
        return self._call("flagship.apps.get", "GET", "/accounts/{account_id}/flagship/apps/{app_id}", locals(), App)

    def update(self, app_id: str, *, account_id: str, name: str | Unset = UNSET) -> Reply[App]:
        """Update a flagship app: PUT /accounts/{account_id}/flagship/apps/{app_id}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/update/"""
        return self._call("flagship.apps.update", "PUT", "/accounts/{account_id}/flagship/apps/{app_id}", locals(), App)

    def delete(self, app_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Delete a flagship app: DELETE /accounts/{account_id}/flagship/apps/{app_id}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/delete/"""
        return self._call(
            "flagship.apps.delete", "DELETE", "/accounts/{account_id}/flagship/apps/{app_id}", locals(), ObjectID,
        )
