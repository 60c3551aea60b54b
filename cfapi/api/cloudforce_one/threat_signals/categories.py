"""`cf.cloudforce_one.threat_signals.categories`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class Category:
    """Category: response of cloudforce_one.threat_signals.categories.list."""

    id: str
    description: str
    name: str


class Categories(Resource):
    """Threat signal categories: `cf.cloudforce_one.threat_signals.categories`."""

    def list(self, *, account_id: str) -> Pages[Category]:
        """List threat signal categories: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/categories.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/categories/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_signals.categories.list", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/categories", locals(), Category,
            paging=Paging(kind="single", items="result.categories"),
        )
