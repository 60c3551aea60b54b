"""`cf.resource_tagging.summary`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class Summary:
    """Summary: response of resource_tagging.summary.get."""

    key: str
    values: list[str]


class SummaryResource(Resource):
    """Resource tagging summary: `cf.resource_tagging.summary`."""

    def get(self, *, account_id: str, cursor: str | Unset = UNSET) -> Pages[Summary]:
        """Get resource tagging summary: GET /accounts/{account_id}/tags/summary.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/summary/methods/get/"""
        return self._pages(
            "resource_tagging.summary.get", "GET", "/accounts/{account_id}/tags/summary", locals(), Summary,
            paging=Paging(kind="single"),
        )
