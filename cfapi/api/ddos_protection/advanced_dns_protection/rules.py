"""`cf.ddos_protection.advanced_dns_protection.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import UNSET, Moment, Pages, Reply, Resource, Unset, model


@model
class DosDnsProtectionRule:
    """Dos DNS protection rule: response of ddos_protection.advanced_dns_protection.rules.list."""

    burst_sensitivity: str
    created_on: Moment
    id: str
    mode: str
    modified_on: Moment
    name: str
    profile_sensitivity: str
    rate_sensitivity: str
    scope: str


class Rules(Resource):
    """Advanced DNS protection rules: `cf.ddos_protection.advanced_dns_protection.rules`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, order: str | Unset = UNSET,
        direction: str | Unset = UNSET,
    ) -> Pages[DosDnsProtectionRule]:
        """List advanced DNS protection rules: GET
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules (permission: DDoS Protection
        Read)."""
        return self._pages(
            "ddos_protection.advanced_dns_protection.rules.list", "GET",
            "/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules", locals(),
            DosDnsProtectionRule,
        )

    def create(
        self, *, account_id: str, burst_sensitivity: str, mode: str, name: str, profile_sensitivity: str,
        rate_sensitivity: str, scope: str,
    ) -> Reply[DosDnsProtectionRule]:
        """Create an advanced DNS protection rule: POST
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules (permission: DDoS Protection
        Write)."""
        return self._call(
            "ddos_protection.advanced_dns_protection.rules.create", "POST",
            "/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules", locals(),
            DosDnsProtectionRule,
        )

    def bulk_delete(self, *, account_id: str) -> Reply[None]:
        """Advanced DNS protection rules: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules (permission: DDoS Protection
        Write)."""
        return self._call(
            "ddos_protection.advanced_dns_protection.rules.bulk_delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules", locals(), NoneType,
        )

    def get(self, *, account_id: str, rule_id: str) -> Reply[DosDnsProtectionRule]:
        """Get an advanced DNS protection rule: GET
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id} (permission: DDoS
        Protection Read)."""
        return self._call(
            "ddos_protection.advanced_dns_protection.rules.get", "GET",
            "/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}", locals(),
            DosDnsProtectionRule,
        )

    def edit(
        self, *, account_id: str, rule_id: str, burst_sensitivity: str | None | Unset = UNSET,
        mode: str | None | Unset = UNSET, profile_sensitivity: str | None | Unset = UNSET,
        rate_sensitivity: str | None | Unset = UNSET,
    ) -> Reply[DosDnsProtectionRule]:
        """Edit an advanced DNS protection rule: PATCH
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id} (permission: DDoS
        Protection Write)."""
        return self._call(
            "ddos_protection.advanced_dns_protection.rules.edit", "PATCH",
            "/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}", locals(),
            DosDnsProtectionRule,
        )

    def delete(self, *, account_id: str, rule_id: str) -> Reply[None]:
        """Delete an advanced DNS protection rule: DELETE
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id} (permission: DDoS
        Protection Write)."""
        return self._call(
            "ddos_protection.advanced_dns_protection.rules.delete", "DELETE",
            "/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}", locals(),
            NoneType,
        )
