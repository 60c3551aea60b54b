"""`cf.ddos_protection.advanced_tcp_protection.syn_protection`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from cfapi._core import UNSET, Moment, Pages, Reply, Resource, Unset, model
from cfapi.api.ddos_protection.advanced_tcp_protection import Filter


@model
class Rule:
    """Rule: response of ddos_protection.advanced_tcp_protection.syn_protection.rules.list."""

    id: str
    burst_sensitivity: str
    created_on: Moment
    mitigation_type: str | None = None
    mode: str
    modified_on: Moment
    name: str
    rate_sensitivity: str
    scope: str


class SynProtectionResource(Resource):
    """Advanced tcp protection syn protection: `cf.ddos_protection.advanced_tcp_protection.syn_protection`."""

    @cached_property
    def filters(self) -> Filters:
        return Filters(self._session)

    @cached_property
    def rules(self) -> Rules:
        return Rules(self._session)


class Filters(Resource):
    """Syn protection filters: `cf.ddos_protection.advanced_tcp_protection.syn_protection.filters`."""

    @cached_property
    def items(self) -> Items:
        return Items(self._session)

    def list(
        self, *, account_id: str, direction: str | Unset = UNSET, mode: str | Unset = UNSET, order: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Filter]:
        """List syn protection filters: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters (permission: DDoS Protection
        Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/list/"""
        return self._pages(
            "ddos_protection.advanced_tcp_protection.syn_protection.filters.list", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters", locals(), Filter,
        )

    def create(self, *, account_id: str, expression: str, mode: str) -> Reply[Filter]:
        """Create a syn protection filter: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/create/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.filters.create", "POST",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters", locals(), Filter,
        )

    def bulk_delete(self, *, account_id: str) -> Reply[None]:
        """Syn protection filters: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/bulk_delete/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.filters.bulk_delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters", locals(), NoneType,
        )


class Items(Resource):
    """Filter items: `cf.ddos_protection.advanced_tcp_protection.syn_protection.filters.items`."""

    def get(self, filter_id: str, *, account_id: str) -> Reply[Filter]:
        """Get a filter item: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id} (permission:
        DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/get/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.filters.items.get", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}", locals(),
            Filter,
        )

    def edit(
        self, filter_id: str, *, account_id: str, expression: str | None | Unset = UNSET,
        mode: str | None | Unset = UNSET,
    ) -> Reply[Filter]:
        """Edit a filter item: PATCH
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id} (permission:
        DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/edit/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.filters.items.edit", "PATCH",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}", locals(),
            Filter,
        )

    def delete(self, filter_id: str, *, account_id: str) -> Reply[None]:
        """Delete a filter item: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id} (permission:
        DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/delete/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.filters.items.delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}", locals(),
            NoneType,
        )


class Rules(Resource):
    """Syn protection rules: `cf.ddos_protection.advanced_tcp_protection.syn_protection.rules`."""

    @cached_property
    def items(self) -> RulesItems:
        return RulesItems(self._session)

    def list(
        self, *, account_id: str, direction: str | Unset = UNSET, order: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Rule]:
        """List syn protection rules: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules (permission: DDoS Protection
        Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/list/"""
        return self._pages(
            "ddos_protection.advanced_tcp_protection.syn_protection.rules.list", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules", locals(), Rule,
        )

    def create(
        self, *, account_id: str, burst_sensitivity: str, mode: str, name: str, rate_sensitivity: str, scope: str,
        mitigation_type: str | Unset = UNSET,
    ) -> Reply[Rule]:
        """Create a syn protection rule: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/create/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.rules.create", "POST",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules", locals(), Rule,
        )

    def bulk_delete(self, *, account_id: str) -> Reply[None]:
        """Syn protection rules: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/bulk_delete/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.rules.bulk_delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules", locals(), NoneType,
        )


class RulesItems(Resource):
    """Rule items: `cf.ddos_protection.advanced_tcp_protection.syn_protection.rules.items`."""

    def get(self, rule_id: str, *, account_id: str) -> Reply[Rule]:
        """Get a rule item: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id} (permission: DDoS
        Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/get/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.rules.items.get", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}", locals(),
            Rule,
        )

    def edit(
        self, rule_id: str, *, account_id: str, burst_sensitivity: str | None | Unset = UNSET,
        mitigation_type: str | None | Unset = UNSET, mode: str | None | Unset = UNSET,
        rate_sensitivity: str | None | Unset = UNSET,
    ) -> Reply[Rule]:
        """Edit a rule item: PATCH
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id} (permission: DDoS
        Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/edit/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.rules.items.edit", "PATCH",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}", locals(),
            Rule,
        )

    def delete(self, rule_id: str, *, account_id: str) -> Reply[None]:
        """Delete a rule item: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id} (permission: DDoS
        Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/delete/"""
        return self._call(
            "ddos_protection.advanced_tcp_protection.syn_protection.rules.items.delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}", locals(),
            NoneType,
        )
