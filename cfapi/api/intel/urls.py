"""`cf.intel.urls`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class RiskType:
    """Risk type: part of URL."""

    id: int | None = None
    name: str | None = None
    source_id: int | None = None
    super_category_id: int | None = None


@model
class URL:
    """URL: response of intel.urls.get."""

    content_categories: list[RiskType]
    full_url: str
    hostname: str
    risk_type: list[RiskType]
    url_path: str


class URLs(Resource):
    """Intel URLs: `cf.intel.urls`."""

    def get(self, *, account_id: str, url: str) -> Reply[URL]:
        """Get intel URLs: GET /accounts/{account_id}/intel/url.
        https://developers.cloudflare.com/api/resources/intel/subresources/urls/methods/get/"""
        return self._call("intel.urls.get", "GET", "/accounts/{account_id}/intel/url", locals(), URL)
