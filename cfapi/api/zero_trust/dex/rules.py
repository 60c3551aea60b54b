"""`cf.zero_trust.dex.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.zero_trust import SchemaData


@model
class Rule:
    """Rule: response of zero_trust.dex.rules.list."""

    id: str
    created_at: Moment
    match: str
    name: str
    description: str | None = None
    targeted_tests: list[TargetedTest] | None = None
    updated_at: Moment | None = None


@model
class TargetedTest:
    """Targeted test: part of Rule."""

    data: SchemaData
    enabled: bool
    name: str
    test_id: str


class Rules(Resource):
    """DEX rules: `cf.zero_trust.dex.rules`."""

    def list(
        self, *, account_id: str, page: int, per_page: int, name: str | Unset = UNSET,
        sort_by: Literal["name", "created_at", "updated_at"] | str | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
    ) -> Pages[Rule]:
        """List DEX rules: GET /accounts/{account_id}/dex/rules (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/list/"""
        return self._pages(
            "zero_trust.dex.rules.list", "GET", "/accounts/{account_id}/dex/rules", locals(), Rule,
            paging=Paging(items="result.rules", size=50),
        )

    def create(self, *, account_id: str, match: str, name: str, description: str | None | Unset = UNSET) -> Reply[Rule]:
        """Create a DEX rule: POST /accounts/{account_id}/dex/rules (permission: Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/create/"""
        return self._call("zero_trust.dex.rules.create", "POST", "/accounts/{account_id}/dex/rules", locals(), Rule)

    def get(self, rule_id: str, *, account_id: str) -> Reply[Rule]:
        """Get a DEX rule: GET /accounts/{account_id}/dex/rules/{rule_id} (permission: Zero Trust Read or Cloudflare DEX
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/get/"""
        return self._call(
            "zero_trust.dex.rules.get", "GET", "/accounts/{account_id}/dex/rules/{rule_id}", locals(), Rule,
        )

    def update(
        self, rule_id: str, *, account_id: str, description: str | None | Unset = UNSET,
        match: str | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> Reply[Rule]:
        """Update a DEX rule: PATCH /accounts/{account_id}/dex/rules/{rule_id} (permission: Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/update/"""
        return self._call(
            "zero_trust.dex.rules.update", "PATCH", "/accounts/{account_id}/dex/rules/{rule_id}", locals(), Rule,
        )

    def delete(self, rule_id: str, *, account_id: str) -> Reply[bool | None]:
        """Delete a DEX rule: DELETE /accounts/{account_id}/dex/rules/{rule_id} (permission: Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/delete/"""
        return self._call(
            "zero_trust.dex.rules.delete", "DELETE", "/accounts/{account_id}/dex/rules/{rule_id}", locals(), bool,
        )
