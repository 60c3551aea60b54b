"""`cf.flagship.apps.flags`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed, union


@union
class Changelog:
    """Changelog: response of flagship.apps.flags.changelog.list.

    What a variant lacks is None."""

    after: Flag
    event: Literal["create", "delete", "update"]
    flag_key: str
    diff: dict[str, ChangelogDiff] | None


@model
class ChangelogDiff:
    """Changelog diff: part of Update."""

    from_: str | int | float | bool | dict[str, Any] | list[Any] | None = renamed("from", default=None)
    to: str | int | float | bool | dict[str, Any] | list[Any] | None = None


@model
class Clause:
    """Clause: part of RuleClause."""

    attribute: str | None = None
    operator: Literal[
        "equals", "not_equals", "greater_than", "less_than", "greater_than_or_equals", "less_than_or_equals",
        "contains", "starts_with", "ends_with", "in", "not_in", "has", "not_has",
    ] | str | None = None
    value: str | int | float | bool | dict[str, Any] | list[Any] | None = None
    clauses: list[FlagRuleClause] | None = None
    logical_operator: Literal["AND", "OR"] | str | None = None


@model
class Create(Changelog):
    """Create: one of Changelog."""

    after: Flag
    event: Literal["create"]
    flag_key: str


@model
class Delete(Changelog):
    """Delete: one of Changelog."""

    after: Flag
    event: Literal["delete"]
    flag_key: str


@model
class Flag:
    """Flag: response of flagship.apps.flags.list."""

    default_variation: str
    enabled: bool
    key: str
    rules: list[Rule]
    type: Literal["boolean", "string", "number", "json"] | str
    variations: dict[str, str | int | float | bool | dict[str, Any] | list[Any] | None]
    description: str | None = None
    updated_at: Moment | None = None
    updated_by: str | None = None


@model
class FlagCreateRuleClause:
    """Flag create rule clause: part of FlagRuleClause."""

    attribute: str | None = None
    operator: Literal[
        "equals", "not_equals", "greater_than", "less_than", "greater_than_or_equals", "less_than_or_equals",
        "contains", "starts_with", "ends_with", "in", "not_in", "has", "not_has",
    ] | str | None = None
    value: str | int | float | bool | dict[str, Any] | list[Any] | None = None
    clauses: list[RuleConditionClause] | None = None
    logical_operator: Literal["AND", "OR"] | str | None = None


@model
class FlagDeleteResult:
    """Flag delete result: response of flagship.apps.flags.delete."""

    key: str


@model
class FlagRuleClause:
    """Flag rule clause: part of Clause."""

    attribute: str | None = None
    operator: Literal[
        "equals", "not_equals", "greater_than", "less_than", "greater_than_or_equals", "less_than_or_equals",
        "contains", "starts_with", "ends_with", "in", "not_in", "has", "not_has",
    ] | str | None = None
    value: str | int | float | bool | dict[str, Any] | list[Any] | None = None
    clauses: list[FlagCreateRuleClause] | None = None
    logical_operator: Literal["AND", "OR"] | str | None = None


@model
class Rule:
    """Rule: argument of flagship.apps.flags.create."""

    conditions: list[RuleCondition]
    priority: int
    serve_variation: str
    rollout: RuleRollout | None = None


@model
class RuleClause:
    """Rule clause: part of RuleCondition."""

    attribute: str | None = None
    operator: Literal[
        "equals", "not_equals", "greater_than", "less_than", "greater_than_or_equals", "less_than_or_equals",
        "contains", "starts_with", "ends_with", "in", "not_in", "has", "not_has",
    ] | str | None = None
    value: str | int | float | bool | dict[str, Any] | list[Any] | None = None
    clauses: list[Clause] | None = None
    logical_operator: Literal["AND", "OR"] | str | None = None


@model
class RuleCondition:
    """Rule condition: part of Rule."""

    attribute: str | None = None
    operator: Literal[
        "equals", "not_equals", "greater_than", "less_than", "greater_than_or_equals", "less_than_or_equals",
        "contains", "starts_with", "ends_with", "in", "not_in", "has", "not_has",
    ] | str | None = None
    value: str | int | float | bool | dict[str, Any] | list[Any] | None = None
    clauses: list[RuleClause] | None = None
    logical_operator: Literal["AND", "OR"] | str | None = None


@model
class RuleConditionClause:
    """Rule condition clause: part of FlagCreateRuleClause."""

    attribute: str | None = None
    operator: Literal[
        "equals", "not_equals", "greater_than", "less_than", "greater_than_or_equals", "less_than_or_equals",
        "contains", "starts_with", "ends_with", "in", "not_in", "has", "not_has",
    ] | str | None = None
    value: str | int | float | bool | dict[str, Any] | list[Any] | None = None
    clauses: list[str | int | float | bool | dict[str, Any] | list[Any] | None] | None = None
    logical_operator: Literal["AND", "OR"] | str | None = None


@model
class RuleRollout:
    """Rule rollout: part of Rule."""

    percentage: int | float
    """Percent."""
    attribute: str | None = None


@model
class Update(Changelog):
    """Update: one of Changelog."""

    after: Flag
    diff: dict[str, ChangelogDiff]
    event: Literal["update"]
    flag_key: str


class Flags(Resource):
    """App flags: `cf.flagship.apps.flags`."""

    @cached_property
    def changelog(self) -> ChangelogResource:
        return ChangelogResource(self._session)

    def list(
        self, app_id: str, *, account_id: str, cursor: str | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Pages[Flag]:
        """List app flags: GET /accounts/{account_id}/flagship/apps/{app_id}/flags.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/list/"""
        return self._pages(
            "flagship.apps.flags.list", "GET", "/accounts/{account_id}/flagship/apps/{app_id}/flags", locals(), Flag,
            paging=Paging(kind="cursors_after", per_page="limit"),
        )

    def create(
        self, app_id: str, *, account_id: str, default_variation: str, enabled: bool, key: str,
        rules: Sequence[Rule | Mapping[str, Any]],
        variations: Mapping[str, str | float | bool | Sequence[Any] | Mapping[str, Any] | None],
        description: str | None | Unset = UNSET,
        type: Literal["boolean", "string", "number", "json"] | str | Unset = UNSET,
    ) -> Reply[Flag]:
        """Create an app flag: POST /accounts/{account_id}/flagship/apps/{app_id}/flags.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/create/"""
        return self._call(
            "flagship.apps.flags.create", "POST", "/accounts/{account_id}/flagship/apps/{app_id}/flags", locals(), Flag,
        )

    def get(self, flag_key: str, *, account_id: str, app_id: str) -> Reply[Flag]:
        """Get an app flag: GET /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/get/"""
        return self._call(
            "flagship.apps.flags.get", "GET", "/accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}",
            locals(), Flag,
        )

    def update(
        self, flag_key: str, *, account_id: str, app_id: str, default_variation: str, enabled: bool, key: str,
        rules: Sequence[Rule | Mapping[str, Any]],
        variations: Mapping[str, str | float | bool | Sequence[Any] | Mapping[str, Any] | None],
        description: str | None | Unset = UNSET,
        type: Literal["boolean", "string", "number", "json"] | str | Unset = UNSET,
    ) -> Reply[Flag]:
        """Update an app flag: PUT /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/update/"""
        return self._call(
            "flagship.apps.flags.update", "PUT", "/accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}",
            locals(), Flag,
        )

    def delete(self, flag_key: str, *, account_id: str, app_id: str) -> Reply[FlagDeleteResult]:
        """Delete an app flag: DELETE /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/delete/"""
        return self._call(
            "flagship.apps.flags.delete", "DELETE", "/accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}",
            locals(), FlagDeleteResult,
        )


class ChangelogResource(Resource):
    """Flag changelog: `cf.flagship.apps.flags.changelog`."""

    def list(
        self, flag_key: str, *, account_id: str, app_id: str, cursor: str | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Pages[Changelog]:
        """List flag changelog: GET /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}/changelog.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/subresources/changelog/methods/list/"""
        return self._pages(
            "flagship.apps.flags.changelog.list", "GET",
            "/accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}/changelog", locals(), Changelog,
            paging=Paging(kind="cursors_after", per_page="limit"),
        )
