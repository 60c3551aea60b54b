"""`cf.dls.regions`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Region:
    """Region: response of dls.regions.list."""

    id: str
    created_on: Moment
    modified_on: Moment
    name: str
    region_key: str
    version: int
    version_created_on: Moment


class Regions(Resource):
    """Dl regions: `cf.dls.regions`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, per_page: int | Unset = UNSET,
        type: Literal["managed", "custom"] | str | Unset = UNSET,
    ) -> Pages[Region]:
        """List dl regions: GET /accounts/{account_id}/dls/regions.
        https://developers.cloudflare.com/api/resources/dls/subresources/regions/methods/list/"""
        return self._pages(
            "dls.regions.list", "GET", "/accounts/{account_id}/dls/regions", locals(), Region,
            paging=Paging(kind="cursor"),
        )

    def get(self, region_id: str, *, account_id: str) -> Reply[Region]:
        """Get a dl region: GET /accounts/{account_id}/dls/regions/{region_id}.
        https://developers.cloudflare.com/api/resources/dls/subresources/regions/methods/get/"""
        return self._call("dls.regions.get", "GET", "/accounts/{account_id}/dls/regions/{region_id}", locals(), Region)
