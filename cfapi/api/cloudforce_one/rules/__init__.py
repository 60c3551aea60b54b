"""`cf.cloudforce_one.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.cloudforce_one.rules.managed import ManagedResource
    from cfapi.api.cloudforce_one.rules.tree import TreeResource


@model
class All:
    """All: response of cloudforce_one.rules.bulk_delete."""

    deleted: int | float


@model
class Rule:
    """Rule: response of cloudforce_one.rules.list."""

    content: str
    created_at: int | float
    created_by: str
    description: str | None = None
    enabled: bool | None = None
    id: str
    """UUID."""
    is_public: bool | None = None
    name: str
    namespaces: list[str]
    updated_at: int | float
    updated_by: str


@model
class RuleAction:
    """Rule action: argument of cloudforce_one.rules.create."""

    action_config: dict[str, Any]
    action_type: Literal[
        "alert_gchat", "webhook", "logging", "email", "pipeline", "remediation", "throttle", "delete",
    ] | str
    enabled: bool | None = None


@model
class Stats:
    """Stats: response of cloudforce_one.rules.stats."""

    pending_approvals: int | float
    rules_by_namespace: dict[str, Any]
    total_rules: int | float


@model
class Validation:
    """Validation: response of cloudforce_one.rules.validate."""

    error: str | None = None
    valid: bool


class Rules(Resource):
    """Cloudforce one rules: `cf.cloudforce_one.rules`."""

    @cached_property
    def managed(self) -> ManagedResource:
        from cfapi.api.cloudforce_one.rules.managed import ManagedResource
        return ManagedResource(self._session)

    @cached_property
    def tree(self) -> TreeResource:
        from cfapi.api.cloudforce_one.rules.tree import TreeResource
        return TreeResource(self._session)

    def list(
        self, *, account_id: str, namespace: str | Unset = UNSET,
        recursive: Literal["true", "false"] | str | Unset = UNSET, search: str | Unset = UNSET,
        is_public: Literal["true", "false"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        offset: float | None | Unset = UNSET,
    ) -> Pages[Rule]:
        """List cloudforce one rules: GET /accounts/{account_id}/cloudforce-one/rules."""
        return self._pages(
            "cloudforce_one.rules.list", "GET", "/accounts/{account_id}/cloudforce-one/rules", locals(), Rule,
            paging=Paging(kind="offset", items="rules", size=100, per_page="limit"),
        )

    def create(
        self, *, account_id: str, content: str, name: str, namespaces: Sequence[str],
        actions: Sequence[RuleAction | Mapping[str, Any]] | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | Unset = UNSET, is_public: bool | Unset = UNSET,
    ) -> Reply[Rule]:
        """Create a cloudforce one rule: POST /accounts/{account_id}/cloudforce-one/rules."""
        return self._call(
            "cloudforce_one.rules.create", "POST", "/accounts/{account_id}/cloudforce-one/rules", locals(), Rule, at="",
        )

    def bulk_delete(self, *, account_id: str) -> Reply[All]:
        """Cloudforce one rules: bulk delete: DELETE /accounts/{account_id}/cloudforce-one/rules."""
        return self._call(
            "cloudforce_one.rules.bulk_delete", "DELETE", "/accounts/{account_id}/cloudforce-one/rules", locals(), All,
            at="",
        )

    def stats(self, *, account_id: str) -> Reply[Stats]:
        """Stats cloudforce one rules: GET /accounts/{account_id}/cloudforce-one/rules/stats."""
        return self._call(
            "cloudforce_one.rules.stats", "GET", "/accounts/{account_id}/cloudforce-one/rules/stats", locals(), Stats,
            at="",
        )

    def validate(
        self, *, account_id: str, content: str, name: str, namespaces: Sequence[str],
        exclude_rule_id: str | Unset = UNSET,
    ) -> Reply[Validation]:
        """Validate cloudforce one rules: POST /accounts/{account_id}/cloudforce-one/rules/validate."""
        return self._call(
            "cloudforce_one.rules.validate", "POST", "/accounts/{account_id}/cloudforce-one/rules/validate", locals(),
            Validation, wire={"exclude_rule_id": "excludeRuleId"}, at="",
        )

    def get(self, *, account_id: str, id: str) -> Reply[Rule]:
        """Get a cloudforce one rule: GET /accounts/{account_id}/cloudforce-one/rules/{id}."""
        return self._call(
            "cloudforce_one.rules.get", "GET", "/accounts/{account_id}/cloudforce-one/rules/{id}", locals(), Rule,
            at="",
        )

    def update(
        self, *, account_id: str, id: str, content: str | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | Unset = UNSET, is_public: bool | Unset = UNSET, name: str | Unset = UNSET,
        namespaces: Sequence[str] | Unset = UNSET,
    ) -> Reply[Rule]:
        """Update a cloudforce one rule: PUT /accounts/{account_id}/cloudforce-one/rules/{id}."""
        return self._call(
            "cloudforce_one.rules.update", "PUT", "/accounts/{account_id}/cloudforce-one/rules/{id}", locals(), Rule,
            at="",
        )

    def delete(self, *, account_id: str, id: str) -> Reply[None]:
        """Delete a cloudforce one rule: DELETE /accounts/{account_id}/cloudforce-one/rules/{id}."""
        return self._call(
            "cloudforce_one.rules.delete", "DELETE", "/accounts/{account_id}/cloudforce-one/rules/{id}", locals(),
            NoneType,
        )
