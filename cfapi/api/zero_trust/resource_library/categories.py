"""`cf.zero_trust.resource_library.categories`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Category:
    """Category: response of zero_trust.resource_library.categories.list."""

    id: int
    created_at: Moment
    description: str
    name: str


class Categories(Resource):
    """Resource library categories: `cf.zero_trust.resource_library.categories`."""

    def list(self, *, account_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Pages[Category]:
        """List resource library categories: GET /accounts/{account_id}/resource-library/categories.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/categories/methods/list/"""
        return self._pages(
            "zero_trust.resource_library.categories.list", "GET", "/accounts/{account_id}/resource-library/categories",
            locals(), Category, paging=Paging(kind="offset", per_page="limit"),
        )

    def get(self, id: int, *, account_id: str) -> Reply[Category]:
        """Get a resource library category: GET /accounts/{account_id}/resource-library/categories/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/categories/methods/get/"""
        return self._call(
            "zero_trust.resource_library.categories.get", "GET",
            "/accounts/{account_id}/resource-library/categories/{id}", locals(), Category,
        )
