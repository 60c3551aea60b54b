"""`cf.rules.lists.items`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Body:
    """Body: argument of rules.lists.items.update."""

    ip: str | None = None
    comment: str | None = None
    redirect: Redirect | None = None
    hostname: Hostname | None = None
    asn: int | None = None


@model
class Hostname:
    """Hostname: part of Body."""

    url_hostname: str
    exclude_exact_hostname: bool | None = None


@model
class Item:
    """Item: response of rules.lists.items.list."""

    id: str
    created_on: Moment
    ip: str | None = None
    modified_on: Moment
    comment: str | None = None
    hostname: Hostname | None = None
    redirect: Redirect | None = None
    asn: int | None = None


@model
class ItemCreateResult:
    """Item create result: response of rules.lists.items.update."""

    operation_id: str


@model
class Redirect:
    """Redirect: part of Body."""

    source_url: str
    target_url: str
    include_subdomains: bool | None = None
    preserve_path_suffix: bool | None = None
    preserve_query_string: bool | None = None
    status_code: Literal[301, 302, 307, 308] | int | None = None
    subpath_matching: bool | None = None


class Items(Resource):
    """List items: `cf.rules.lists.items`."""

    def list(
        self, list_id: str, *, account_id: str, cursor: str | Unset = UNSET, per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pages[Item]:
        """List list items: GET /accounts/{account_id}/rules/lists/{list_id}/items (permission: Account Filter Lists
        Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/list/"""
        return self._pages(
            "rules.lists.items.list", "GET", "/accounts/{account_id}/rules/lists/{list_id}/items", locals(), Item,
            paging=Paging(kind="cursors_after", size=500),
        )

    def update(
        self, list_id: str, *, account_id: str, body: Sequence[Body | Mapping[str, Any]],
    ) -> Reply[ItemCreateResult]:
        """Update list items: PUT /accounts/{account_id}/rules/lists/{list_id}/items (permission: Account Filter Lists
        Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/update/"""
        return self._call(
            "rules.lists.items.update", "PUT", "/accounts/{account_id}/rules/lists/{list_id}/items", locals(),
            ItemCreateResult, whole="body",
        )

    def create(
        self, list_id: str, *, account_id: str, body: Sequence[Body | Mapping[str, Any]],
    ) -> Reply[ItemCreateResult]:
        """Create a list item: POST /accounts/{account_id}/rules/lists/{list_id}/items (permission: Account Filter Lists
        Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/create/"""
        return self._call(
            "rules.lists.items.create", "POST", "/accounts/{account_id}/rules/lists/{list_id}/items", locals(),
            ItemCreateResult, whole="body",
        )

    def delete(
        self, list_id: str, *, account_id: str, items: Sequence[ObjectID | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ItemCreateResult]:
        """Delete list items: DELETE /accounts/{account_id}/rules/lists/{list_id}/items (permission: Account Filter
        Lists Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/delete/"""
        return self._call(
            "rules.lists.items.delete", "DELETE", "/accounts/{account_id}/rules/lists/{list_id}/items", locals(),
            ItemCreateResult, body="items",
        )

    def get(self, item_id: str, *, account_id: str, list_id: str) -> Reply[Item]:
        """Get a list item: GET /accounts/{account_id}/rules/lists/{list_id}/items/{item_id} (permission: Account Filter
        Lists Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/get/"""
        return self._call(
            "rules.lists.items.get", "GET", "/accounts/{account_id}/rules/lists/{list_id}/items/{item_id}", locals(),
            Item,
        )
