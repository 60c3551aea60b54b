"""`cf.ddos_protection.advanced_tcp_protection.prefixes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Body:
    """Body: argument of ddos_protection.advanced_tcp_protection.prefixes.bulk_create."""

    comment: str
    excluded: bool
    prefix: str


@model
class Prefix:
    """Prefix: response of ddos_protection.advanced_tcp_protection.prefixes.list."""

    id: str
    comment: str
    created_on: Moment
    excluded: bool
    modified_on: Moment
    prefix: str


class Prefixes(Resource):
    """Advanced tcp protection prefixes: `cf.ddos_protection.advanced_tcp_protection.prefixes`."""

    @cached_property
    def items(self) -> Items:
        return Items(self._session)

    def list(
        self, *, account_id: str, direction: str | Unset = UNSET, order: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Prefix]:
        """List advanced tcp protection prefixes: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes (permission: DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/list/"""
        return self._pages(
            "ddos_protection.advanced_tcp_protection.prefixes.list", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes", locals(), Prefix,
        )

    def create(self, *, account_id: str, comment: str, excluded: bool, prefix: str) -> Reply[Prefix]:
        """Create an advanced tcp protection prefix: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/create/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.prefixes.create", "POST",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes", locals(), Prefix,
        )

    def bulk_delete(self, *, account_id: str) -> Reply[None]:
        """Advanced tcp protection prefixes: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/bulk_delete/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.prefixes.bulk_delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes", locals(), NoneType,
        )

    def bulk_create(self, *, account_id: str, body: Sequence[Body | Mapping[str, Any]]) -> Pages[Prefix]:
        """Advanced tcp protection prefixes: bulk create: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/bulk (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/bulk_create/"""
        return self._pages(
            "ddos_protection.advanced_tcp_protection.prefixes.bulk_create", "POST",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/bulk", locals(), Prefix,
            whole="body", paging=Paging(kind="single"),
        )


class Items(Resource):
    """Prefix items: `cf.ddos_protection.advanced_tcp_protection.prefixes.items`."""

    def get(self, prefix_id: str, *, account_id: str) -> Reply[Prefix]:
        """Get a prefix item: GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}
        (permission: DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/get/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.prefixes.items.get", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}", locals(), Prefix,
        )

    def edit(
        self, prefix_id: str, *, account_id: str, comment: str | None | Unset = UNSET,
        excluded: bool | None | Unset = UNSET,
    ) -> Reply[Prefix]:
        """Edit a prefix item: PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}
        (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/edit/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.prefixes.items.edit", "PATCH",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}", locals(), Prefix,
        )

    def delete(self, prefix_id: str, *, account_id: str) -> Reply[None]:
        """Delete a prefix item: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id} (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/delete/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.prefixes.items.delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}", locals(), NoneType,
        )
