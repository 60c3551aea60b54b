"""`cf.ddos_protection.advanced_tcp_protection.allowlist`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from cfapi._core import UNSET, Moment, Pages, Reply, Resource, Unset, model


@model
class Allowlist:
    """Allowlist: response of ddos_protection.advanced_tcp_protection.allowlist.list."""

    id: str
    comment: str
    created_on: Moment
    enabled: bool
    modified_on: Moment
    prefix: str


class AllowlistResource(Resource):
    """Advanced tcp protection allowlist: `cf.ddos_protection.advanced_tcp_protection.allowlist`."""

    @cached_property
    def items(self) -> Items:
        return Items(self._session)

    def list(
        self, *, account_id: str, direction: str | Unset = UNSET, order: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Allowlist]:
        """List advanced tcp protection allowlist: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist (permission: DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/list/"""
        return self._pages(
            "ddos_protection.advanced_tcp_protection.allowlist.list", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist", locals(), Allowlist,
        )

    def create(self, *, account_id: str, comment: str, enabled: bool, prefix: str) -> Reply[Allowlist]:
        """Create advanced tcp protection allowlist: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/create/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.allowlist.create", "POST",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist", locals(), Allowlist,
        )

    def bulk_delete(self, *, account_id: str) -> Reply[None]:
        """Advanced tcp protection allowlist: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/bulk_delete/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.allowlist.bulk_delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist", locals(), NoneType,
        )


class Items(Resource):
    """Allowlist items: `cf.ddos_protection.advanced_tcp_protection.allowlist.items`."""

    def get(self, prefix_id: str, *, account_id: str) -> Reply[Allowlist]:
        """Get an allowlist item: GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}
        (permission: DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/get/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.allowlist.items.get", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}", locals(), Allowlist,
        )

    def edit(
        self, prefix_id: str, *, account_id: str, comment: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
    ) -> Reply[Allowlist]:
        """Edit an allowlist item: PATCH
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id} (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/edit/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.allowlist.items.edit", "PATCH",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}", locals(), Allowlist,
        )

    def delete(self, prefix_id: str, *, account_id: str) -> Reply[None]:
        """Delete an allowlist item: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id} (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/delete/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.allowlist.items.delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}", locals(), NoneType,
        )
