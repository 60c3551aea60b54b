"""`cf.intel.sinkholes`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.intel.sinkholes.ingresses import Ingresses


@model
class Sinkhole:
    """Sinkhole: response of intel.sinkholes.list."""

    id: str | None = None
    account_tag: str | None = None
    created_on: Moment | None = None
    modified_on: Moment | None = None
    name: str | None = None
    r2_bucket: str | None = None
    r2_id: str | None = None


class Sinkholes(Resource):
    """Intel sinkholes: `cf.intel.sinkholes`."""

    @cached_property
    def ingresses(self) -> Ingresses:
        from cfapi.api.intel.sinkholes.ingresses import Ingresses
        return Ingresses(self._session)

    def list(self, *, account_id: str) -> Pages[Sinkhole]:
        """List intel sinkholes: GET /accounts/{account_id}/intel/sinkholes (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/list/"""
        return self._pages(
            "intel.sinkholes.list", "GET", "/accounts/{account_id}/intel/sinkholes", locals(), Sinkhole,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, r2_bucket: str | Unset = UNSET, r2_id: str | Unset = UNSET,
        r2_secret: str | Unset = UNSET,
    ) -> Reply[Sinkhole]:
        """Create an intel sinkhole: POST /accounts/{account_id}/intel/sinkholes.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/create/"""
        return self._call(
            "intel.sinkholes.create", "POST", "/accounts/{account_id}/intel/sinkholes", locals(), Sinkhole,
        )

    def get(self, sinkhole_id: str, *, account_id: str) -> Reply[Sinkhole]:
        """Get an intel sinkhole: GET /accounts/{account_id}/intel/sinkholes/{sinkhole_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/get/"""
        return self._call(
            "intel.sinkholes.get", "GET", "/accounts/{account_id}/intel/sinkholes/{sinkhole_id}", locals(), Sinkhole,
        )

    def update(
        self, sinkhole_id: str, *, account_id: str, name: str, r2_bucket: str | Unset = UNSET,
        r2_id: str | Unset = UNSET, r2_secret: str | Unset = UNSET,
    ) -> Reply[Any]:
        """Update an intel sinkhole: PUT /accounts/{account_id}/intel/sinkholes/{sinkhole_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/update/"""
        return self._call(
            "intel.sinkholes.update", "PUT", "/accounts/{account_id}/intel/sinkholes/{sinkhole_id}", locals(), PLAIN,
        )

    def delete(self, sinkhole_id: str, *, account_id: str) -> Reply[Any]:
        """Delete an intel sinkhole: DELETE /accounts/{account_id}/intel/sinkholes/{sinkhole_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/delete/"""
        return self._call(
            "intel.sinkholes.delete", "DELETE", "/accounts/{account_id}/intel/sinkholes/{sinkhole_id}", locals(), PLAIN,
        )
