"""`cf.addressing.regional_hostnames.regions`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class Region:
    """Region: response of addressing.regional_hostnames.regions.list."""

    key: str | None = None
    label: str | None = None


class Regions(Resource):
    """Regional hostname regions: `cf.addressing.regional_hostnames.regions`."""

    def list(self, *, account_id: str) -> Pages[Region]:
        """List regional hostname regions: GET /accounts/{account_id}/addressing/regional_hostnames/regions (permission:
        DNS Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/subresources/regions/methods/list/"""
        return self._pages(
            "addressing.regional_hostnames.regions.list", "GET",
            "/accounts/{account_id}/addressing/regional_hostnames/regions", locals(), Region,
            paging=Paging(kind="single"),
        )
