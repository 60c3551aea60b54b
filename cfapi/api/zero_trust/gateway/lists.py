"""`cf.zero_trust.gateway.lists`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class List:
    """List: response of zero_trust.gateway.lists.list."""

    id: str | None = None
    count: int | float | None = None
    created_at: Moment | None = None
    description: str | None = None
    items: list[ListItem] | None = None
    name: str | None = None
    type: Literal[
        "SERIAL", "URL", "DOMAIN", "EMAIL", "IP", "CATEGORY", "LOCATION", "DEVICE", "AAGUID",
    ] | str | None = None
    updated_at: Moment | None = None


@model
class ListCreateResult:
    """List create result: response of zero_trust.gateway.lists.create."""

    id: str | None = None
    created_at: Moment | None = None
    description: str | None = None
    items: list[ListItem] | None = None
    name: str | None = None
    type: Literal[
        "SERIAL", "URL", "DOMAIN", "EMAIL", "IP", "CATEGORY", "LOCATION", "DEVICE", "AAGUID",
    ] | str | None = None
    updated_at: Moment | None = None


@model
class ListItem:
    """List item: response of zero_trust.gateway.lists.items.list."""

    created_at: Moment | None = None
    description: str | None = None
    value: str | None = None


@model
class ListItemParam:
    """List item param: argument of zero_trust.gateway.lists.create."""

    description: str | None = None
    value: str | None = None


ListType = Literal["SERIAL", "URL", "DOMAIN", "EMAIL", "IP", "CATEGORY", "LOCATION", "DEVICE", "AAGUID"] | str


class Lists(Resource):
    """Gateway lists: `cf.zero_trust.gateway.lists`."""

    @cached_property
    def items(self) -> Items:
        return Items(self._session)

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        filter: Sequence[str] | Unset = UNSET,
        order_by: Literal["name", "created_at", "updated_at", "item_count"] | str | Unset = UNSET,
        search: str | Unset = UNSET, type: ListType | Unset = UNSET,
    ) -> Pages[List]:
        """List gateway lists: GET /accounts/{account_id}/gateway/lists.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/list/"""
        return self._pages(
            "zero_trust.gateway.lists.list", "GET", "/accounts/{account_id}/gateway/lists", locals(), List,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, type: ListType, description: str | None | Unset = UNSET,
        items: Sequence[ListItemParam | ListItem | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ListCreateResult]:
        """Create a gateway list: POST /accounts/{account_id}/gateway/lists.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/create/"""
        return self._call(
            "zero_trust.gateway.lists.create", "POST", "/accounts/{account_id}/gateway/lists", locals(),
            ListCreateResult,
        )

    def get(self, list_id: str, *, account_id: str) -> Reply[List]:
        """Get a gateway list: GET /accounts/{account_id}/gateway/lists/{list_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/get/"""
        return self._call(
            "zero_trust.gateway.lists.get", "GET", "/accounts/{account_id}/gateway/lists/{list_id}", locals(), List,
        )

    def update(
        self, list_id: str, *, account_id: str, name: str, description: str | None | Unset = UNSET,
        items: Sequence[ListItemParam | ListItem | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[List]:
        """Update a gateway list: PUT /accounts/{account_id}/gateway/lists/{list_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/update/"""
        return self._call(
            "zero_trust.gateway.lists.update", "PUT", "/accounts/{account_id}/gateway/lists/{list_id}", locals(), List,
        )

    def edit(
        self, list_id: str, *, account_id: str,
        append: Sequence[ListItemParam | ListItem | Mapping[str, Any]] | None | Unset = UNSET,
        remove: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[List]:
        """Edit a gateway list: PATCH /accounts/{account_id}/gateway/lists/{list_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/edit/"""
        return self._call(
            "zero_trust.gateway.lists.edit", "PATCH", "/accounts/{account_id}/gateway/lists/{list_id}", locals(), List,
        )

    def delete(self, list_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a gateway list: DELETE /accounts/{account_id}/gateway/lists/{list_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/delete/"""
        return self._call(
            "zero_trust.gateway.lists.delete", "DELETE", "/accounts/{account_id}/gateway/lists/{list_id}", locals(),
            PLAIN,
        )


class Items(Resource):
    """List items: `cf.zero_trust.gateway.lists.items`."""

    def list(
        self, list_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[ListItem]:
        """List list items: GET /accounts/{account_id}/gateway/lists/{list_id}/items.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/subresources/items/methods/list/"""
        return self._pages(
            "zero_trust.gateway.lists.items.list", "GET", "/accounts/{account_id}/gateway/lists/{list_id}/items",
            locals(), ListItem,
        )
