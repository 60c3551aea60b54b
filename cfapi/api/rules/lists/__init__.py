"""`cf.rules.lists`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.rules.lists.bulk_operations import BulkOperations
    from cfapi.api.rules.lists.items import Items


@model
class List:
    """List: response of rules.lists.list."""

    id: str
    created_on: Moment
    kind: Literal["ip", "redirect", "hostname", "asn"] | str
    modified_on: Moment
    name: str
    num_items: int | float
    num_referencing_filters: int | float
    description: str | None = None


class Lists(Resource):
    """Rule lists: `cf.rules.lists`."""

    @cached_property
    def bulk_operations(self) -> BulkOperations:
        from cfapi.api.rules.lists.bulk_operations import BulkOperations
        return BulkOperations(self._session)

    @cached_property
    def items(self) -> Items:
        from cfapi.api.rules.lists.items import Items
        return Items(self._session)

    def list(self, *, account_id: str) -> Pages[List]:
        """List rule lists: GET /accounts/{account_id}/rules/lists (permission: Account Filter Lists Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/list/"""
        return self._pages(
            "rules.lists.list", "GET", "/accounts/{account_id}/rules/lists", locals(), List,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, kind: Literal["ip", "redirect", "hostname", "asn"] | str, name: str,
        description: str | None | Unset = UNSET,
    ) -> Reply[List]:
        """Create a rule list: POST /accounts/{account_id}/rules/lists (permission: Account Filter Lists Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/create/"""
        return self._call("rules.lists.create", "POST", "/accounts/{account_id}/rules/lists", locals(), List)

    def get(self, list_id: str, *, account_id: str) -> Reply[List]:
        """Get a rule list: GET /accounts/{account_id}/rules/lists/{list_id} (permission: Account Filter Lists Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/get/"""
        return self._call("rules.lists.get", "GET", "/accounts/{account_id}/rules/lists/{list_id}", locals(), List)

    def update(self, list_id: str, *, account_id: str, description: str | None | Unset = UNSET) -> Reply[List]:
        """Update a rule list: PUT /accounts/{account_id}/rules/lists/{list_id} (permission: Account Filter Lists Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/update/"""
        return self._call("rules.lists.update", "PUT", "/accounts/{account_id}/rules/lists/{list_id}", locals(), List)

    def delete(self, list_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Delete a rule list: DELETE /accounts/{account_id}/rules/lists/{list_id} (permission: Account Filter Lists
        Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/delete/"""
        return self._call(
            "rules.lists.delete", "DELETE", "/accounts/{account_id}/rules/lists/{list_id}", locals(), ObjectID,
        )
