"""`cf.zero_trust.dlp.email`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union


@union
class AccountMappingAuthRequirements:
    """Account mapping auth requirements: argument of zero_trust.dlp.email.account_mapping.create.

    What a variant lacks is None."""

    allowed_microsoft_organizations: list[str] | None
    type: Literal["Org", "NoAuth"]


@model
class AccountMapping:
    """Account mapping: response of zero_trust.dlp.email.account_mapping.get."""

    addin_identifier_token: str
    """UUID."""
    auth_requirements: AccountMappingAuthRequirements


@model
class AccountMappingType(AccountMappingAuthRequirements):
    """Account mapping type: one of AccountMappingAuthRequirements."""

    type: Literal["NoAuth"]


@model
class Org(AccountMappingAuthRequirements):
    """Org: one of AccountMappingAuthRequirements."""

    allowed_microsoft_organizations: list[str]
    type: Literal["Org"]


@model
class Rule:
    """Rule: response of zero_trust.dlp.email.rules.list."""

    action: RuleAction
    conditions: list[RuleCondition]
    created_at: Moment
    enabled: bool
    name: str
    priority: int
    rule_id: str
    """UUID."""
    updated_at: Moment
    description: str | None = None


@model
class RuleAction:
    """Rule action: argument of zero_trust.dlp.email.rules.create."""

    action: Literal["Block"] | str
    message: str | None = None


@model
class RuleCondition:
    """Rule condition: argument of zero_trust.dlp.email.rules.create."""

    operator: Literal["InList", "NotInList", "MatchRegex", "NotMatchRegex"] | str
    selector: Literal["Recipients", "Sender", "DLPProfiles"] | str
    value: list[str] | str


class EmailResource(Resource):
    """DLP email: `cf.zero_trust.dlp.email`."""

    @cached_property
    def account_mapping(self) -> AccountMappingResource:
        return AccountMappingResource(self._session)

    @cached_property
    def rules(self) -> Rules:
        return Rules(self._session)


class AccountMappingResource(Resource):
    """Email account mapping: `cf.zero_trust.dlp.email.account_mapping`."""

    def get(self, *, account_id: str) -> Reply[AccountMapping]:
        """Get email account mapping: GET /accounts/{account_id}/dlp/email/account_mapping (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/account_mapping/methods/get/"""
        return self._call(
            "zero_trust.dlp.email.account_mapping.get", "GET", "/accounts/{account_id}/dlp/email/account_mapping",
            locals(), AccountMapping,
        )

    def create(
        self, *, account_id: str, auth_requirements: AccountMappingAuthRequirements | Mapping[str, Any],
    ) -> Reply[AccountMapping]:
        """Create email account mapping: POST /accounts/{account_id}/dlp/email/account_mapping (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/account_mapping/methods/create/"""
        return self._call(
            "zero_trust.dlp.email.account_mapping.create", "POST", "/accounts/{account_id}/dlp/email/account_mapping",
            locals(), AccountMapping,
        )


class Rules(Resource):
    """Email rules: `cf.zero_trust.dlp.email.rules`."""

    def list(self, *, account_id: str) -> Pages[Rule]:
        """List email rules: GET /accounts/{account_id}/dlp/email/rules (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/list/"""
        return self._pages(
            "zero_trust.dlp.email.rules.list", "GET", "/accounts/{account_id}/dlp/email/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, action: RuleAction | Mapping[str, Any],
        conditions: Sequence[RuleCondition | Mapping[str, Any]], enabled: bool, name: str,
        description: str | None | Unset = UNSET,
    ) -> Reply[Rule]:
        """Create an email rule: POST /accounts/{account_id}/dlp/email/rules (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/create/"""
        return self._call(
            "zero_trust.dlp.email.rules.create", "POST", "/accounts/{account_id}/dlp/email/rules", locals(), Rule,
        )

    def bulk_edit(self, *, account_id: str, new_priorities: Mapping[str, int]) -> Reply[Rule]:
        """Email rules: bulk edit: PATCH /accounts/{account_id}/dlp/email/rules (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/bulk_edit/"""
        return self._call(
            "zero_trust.dlp.email.rules.bulk_edit", "PATCH", "/accounts/{account_id}/dlp/email/rules", locals(), Rule,
        )

    def get(self, rule_id: str, *, account_id: str) -> Reply[Rule]:
        """Get an email rule: GET /accounts/{account_id}/dlp/email/rules/{rule_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/get/"""
        return self._call(
            "zero_trust.dlp.email.rules.get", "GET", "/accounts/{account_id}/dlp/email/rules/{rule_id}", locals(), Rule,
        )

    def update(
        self, rule_id: str, *, account_id: str, action: RuleAction | Mapping[str, Any],
        conditions: Sequence[RuleCondition | Mapping[str, Any]], enabled: bool, name: str,
        description: str | None | Unset = UNSET,
    ) -> Reply[Rule]:
        """Update an email rule: PUT /accounts/{account_id}/dlp/email/rules/{rule_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/update/"""
        return self._call(
            "zero_trust.dlp.email.rules.update", "PUT", "/accounts/{account_id}/dlp/email/rules/{rule_id}", locals(),
            Rule,
        )

    def delete(self, rule_id: str, *, account_id: str) -> Reply[Rule | None]:
        """Delete an email rule: DELETE /accounts/{account_id}/dlp/email/rules/{rule_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/delete/"""
        return self._call(
            "zero_trust.dlp.email.rules.delete", "DELETE", "/accounts/{account_id}/dlp/email/rules/{rule_id}", locals(),
            Rule,
        )
