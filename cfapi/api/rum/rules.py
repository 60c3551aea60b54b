"""`cf.rum.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.rum import Rule, SiteRuleset
from cfapi.api.shared.accounts import ObjectID


@model
class RuleItem:
    """Rule item: response of rum.rules.bulk_create."""

    rules: list[Rule] | None = None
    ruleset: SiteRuleset | None = None


@model
class RuleParam:
    """Rule param: argument of rum.rules.bulk_create."""

    id: str | None = None
    host: str | None = None
    inclusive: bool | None = None
    is_paused: bool | None = None
    paths: list[str] | None = None


class Rules(Resource):
    """RUM rules: `cf.rum.rules`."""

    def create(
        self, ruleset_id: str, *, account_id: str, host: str | Unset = UNSET, inclusive: bool | Unset = UNSET,
        is_paused: bool | Unset = UNSET, paths: Sequence[str] | Unset = UNSET,
    ) -> Reply[Rule]:
        """Create a RUM rule: POST /accounts/{account_id}/rum/v2/{ruleset_id}/rule.
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/create/"""
        return self._call("rum.rules.create", "POST", "/accounts/{account_id}/rum/v2/{ruleset_id}/rule", locals(), Rule)

    def update(
        self, rule_id: str, *, account_id: str, ruleset_id: str, host: str | Unset = UNSET,
        inclusive: bool | Unset = UNSET, is_paused: bool | Unset = UNSET, paths: Sequence[str] | Unset = UNSET,
    ) -> Reply[Rule]:
        """Update a RUM rule: PUT /accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}.
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/update/"""
        return self._call(
            "rum.rules.update", "PUT", "/accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}", locals(), Rule,
        )

    def delete(self, rule_id: str, *, account_id: str, ruleset_id: str) -> Reply[ObjectID | None]:
        """Delete a RUM rule: DELETE /accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}.
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/delete/"""
        return self._call(
            "rum.rules.delete", "DELETE", "/accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}", locals(),
            ObjectID,
        )

    def list(self, ruleset_id: str, *, account_id: str) -> Pages[Rule]:
        """List RUM rules: GET /accounts/{account_id}/rum/v2/{ruleset_id}/rules.
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/list/"""
        return self._pages(
            "rum.rules.list", "GET", "/accounts/{account_id}/rum/v2/{ruleset_id}/rules", locals(), Rule,
            paging=Paging(kind="single", items="result.rules"),
        )

    def bulk_create(
        self, ruleset_id: str, *, account_id: str, delete_rules: Sequence[str] | Unset = UNSET,
        rules: Sequence[RuleParam | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[RuleItem | None]:
        """RUM rules: bulk create: POST /accounts/{account_id}/rum/v2/{ruleset_id}/rules (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/bulk_create/"""
        return self._call(
            "rum.rules.bulk_create", "POST", "/accounts/{account_id}/rum/v2/{ruleset_id}/rules", locals(), RuleItem,
        )
