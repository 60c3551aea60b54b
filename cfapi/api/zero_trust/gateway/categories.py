"""`cf.zero_trust.gateway.categories`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Pages, Paging, Resource, model, renamed


@model
class Category:
    """Category: response of zero_trust.gateway.categories.list."""

    id: int | None = None
    beta: bool | None = None
    class_: Literal[
        "free", "premium", "blocked", "removalPending", "noBlock",
    ] | str | None = renamed("class", default=None)
    description: str | None = None
    name: str | None = None
    subcategories: list[Subcategory] | None = None


@model
class Subcategory:
    """Subcategory: part of Category."""

    id: int | None = None
    beta: bool | None = None
    class_: Literal[
        "free", "premium", "blocked", "removalPending", "noBlock",
    ] | str | None = renamed("class", default=None)
    description: str | None = None
    name: str | None = None


class Categories(Resource):
    """Gateway categories: `cf.zero_trust.gateway.categories`."""

    def list(self, *, account_id: str) -> Pages[Category]:
        """List gateway categories: GET /accounts/{account_id}/gateway/categories (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/categories/methods/list/"""
        return self._pages(
            "zero_trust.gateway.categories.list", "GET", "/accounts/{account_id}/gateway/categories", locals(),
            Category, paging=Paging(kind="single"),
        )
