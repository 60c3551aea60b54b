"""`cf.zero_trust.access.policies`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.zero_trust.access import ApplicationRules, ApprovalGroup, MfaConfig, Rule


@model
class Policy:
    """Policy: response of zero_trust.access.policies.list."""

    id: str | None = None
    account_id: str | None = None
    app_count: int | None = None
    approval_groups: list[ApprovalGroup] | None = None
    approval_required: bool | None = None
    connection_rules: ApplicationRules | None = None
    created_at: Moment | None = None
    decision: Literal["allow", "deny", "non_identity", "bypass"] | str | None = None
    exclude: list[Rule] | None = None
    include: list[Rule] | None = None
    isolation_required: bool | None = None
    mfa_config: MfaConfig | None = None
    name: str | None = None
    purpose_justification_prompt: str | None = None
    purpose_justification_required: bool | None = None
    require: list[Rule] | None = None
    reusable: bool | None = None
    session_duration: str | None = None
    updated_at: Moment | None = None


class Policies(Resource):
    """Access policies: `cf.zero_trust.access.policies`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Policy]:
        """List access policies: GET /accounts/{account_id}/access/policies (permission: Access: Apps and Policies
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/list/"""
        return self._pages(
            "zero_trust.access.policies.list", "GET", "/accounts/{account_id}/access/policies", locals(), Policy,
        )

    def create(
        self, *, account_id: str, decision: Literal["allow", "deny", "non_identity", "bypass"] | str,
        include: Sequence[Rule | Mapping[str, Any]], name: str,
        approval_groups: Sequence[ApprovalGroup | Mapping[str, Any]] | Unset = UNSET,
        approval_required: bool | Unset = UNSET, connection_rules: ApplicationRules | Mapping[str, Any] | Unset = UNSET,
        exclude: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET, isolation_required: bool | Unset = UNSET,
        mfa_config: MfaConfig | Mapping[str, Any] | Unset = UNSET, purpose_justification_prompt: str | Unset = UNSET,
        purpose_justification_required: bool | Unset = UNSET,
        require: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET, session_duration: str | None | Unset = UNSET,
    ) -> Reply[Policy]:
        """Create an access policy: POST /accounts/{account_id}/access/policies (permission: Access: Apps and Policies
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/create/"""
        return self._call(
            "zero_trust.access.policies.create", "POST", "/accounts/{account_id}/access/policies", locals(), Policy,
            shapes={"include": list[Rule], "exclude": list[Rule], "require": list[Rule]},
        )

    def get(self, policy_id: str, *, account_id: str) -> Reply[Policy]:
        """Get an access policy: GET /accounts/{account_id}/access/policies/{policy_id} (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/get/"""
        return self._call(
            "zero_trust.access.policies.get", "GET", "/accounts/{account_id}/access/policies/{policy_id}", locals(),
            Policy,
        )

    def update(
        self, policy_id: str, *, account_id: str, decision: Literal["allow", "deny", "non_identity", "bypass"] | str,
        include: Sequence[Rule | Mapping[str, Any]], name: str,
        approval_groups: Sequence[ApprovalGroup | Mapping[str, Any]] | Unset = UNSET,
        approval_required: bool | Unset = UNSET, connection_rules: ApplicationRules | Mapping[str, Any] | Unset = UNSET,
        exclude: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET, isolation_required: bool | Unset = UNSET,
        mfa_config: MfaConfig | Mapping[str, Any] | Unset = UNSET, purpose_justification_prompt: str | Unset = UNSET,
        purpose_justification_required: bool | Unset = UNSET,
        require: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET, session_duration: str | None | Unset = UNSET,
    ) -> Reply[Policy]:
        """Update an access policy: PUT /accounts/{account_id}/access/policies/{policy_id} (permission: Access: Apps and
        Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/update/"""
        return self._call(
            "zero_trust.access.policies.update", "PUT", "/accounts/{account_id}/access/policies/{policy_id}", locals(),
            Policy, shapes={"include": list[Rule], "exclude": list[Rule], "require": list[Rule]},
        )

    def delete(self, policy_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an access policy: DELETE /accounts/{account_id}/access/policies/{policy_id} (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/delete/"""
        return self._call(
            "zero_trust.access.policies.delete", "DELETE", "/accounts/{account_id}/access/policies/{policy_id}",
            locals(), ObjectID,
        )
