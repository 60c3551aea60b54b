"""`cf.zones.observability.tracing`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Rule:
    """Rule: argument of zones.observability.tracing.rules.update."""

    action: Literal["set_trace_settings"] | str
    action_parameters: RuleParameters
    description: str
    enabled: bool
    expression: str


@model
class RuleParameters:
    """Rule parameters: part of Rule."""

    sampling_ratio: int | float


@model
class RuleSet:
    """Rule set: response of zones.observability.tracing.rules.get."""

    rules: list[Rule]


@model
class TracingSettings:
    """Tracing settings: response of zones.observability.tracing.settings.get."""

    destinations: list[str]
    enabled: bool
    forward_context: bool
    persist: bool
    propagation_policy: Literal["accept", "authenticated", "reject"] | str
    sampling_ratio: int | float


class TracingResource(Resource):
    """Observability tracing: `cf.zones.observability.tracing`."""

    @cached_property
    def rules(self) -> Rules:
        return Rules(self._session)

    @cached_property
    def settings(self) -> Settings:
        return Settings(self._session)


class Rules(Resource):
    """Tracing rules: `cf.zones.observability.tracing.rules`."""

    def get(self, *, zone_id: str) -> Reply[RuleSet]:
        """Get tracing rules: GET /zones/{zone_id}/observability/tracing/rules.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/get/"""
        return self._call(
            "zones.observability.tracing.rules.get", "GET", "/zones/{zone_id}/observability/tracing/rules", locals(),
            RuleSet,
        )

    def update(self, *, zone_id: str, rules: Sequence[Rule | Mapping[str, Any]]) -> Reply[RuleSet]:
        """Update tracing rules: PUT /zones/{zone_id}/observability/tracing/rules.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/update/"""
        return self._call(
            "zones.observability.tracing.rules.update", "PUT", "/zones/{zone_id}/observability/tracing/rules", locals(),
            RuleSet,
        )

    def delete(self, *, zone_id: str) -> Reply[RuleSet]:
        """Delete tracing rules: DELETE /zones/{zone_id}/observability/tracing/rules.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/delete/"""
        return self._call(
            "zones.observability.tracing.rules.delete", "DELETE", "/zones/{zone_id}/observability/tracing/rules",
            locals(), RuleSet,
        )


class Settings(Resource):
    """Tracing settings: `cf.zones.observability.tracing.settings`."""

    def get(self, *, zone_id: str) -> Reply[TracingSettings]:
        """Get tracing settings: GET /zones/{zone_id}/observability/tracing/settings.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/get/"""
        return self._call(
            "zones.observability.tracing.settings.get", "GET", "/zones/{zone_id}/observability/tracing/settings",
            locals(), TracingSettings,
        )

    def update(
        self, *, zone_id: str, destinations: Sequence[str] | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        forward_context: bool | None | Unset = UNSET, persist: bool | None | Unset = UNSET,
        propagation_policy: Literal["accept", "authenticated", "reject"] | str | None | Unset = UNSET,
        sampling_ratio: float | None | Unset = UNSET,
    ) -> Reply[TracingSettings]:
        """Update tracing settings: PATCH /zones/{zone_id}/observability/tracing/settings.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/update/"""
        return self._call(
            "zones.observability.tracing.settings.update", "PATCH", "/zones/{zone_id}/observability/tracing/settings",
            locals(), TracingSettings,
        )

    def delete(self, *, zone_id: str) -> Reply[TracingSettings]:
        """Delete tracing settings: DELETE /zones/{zone_id}/observability/tracing/settings.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/delete/"""
        return self._call(
            "zones.observability.tracing.settings.delete", "DELETE", "/zones/{zone_id}/observability/tracing/settings",
            locals(), TracingSettings,
        )
