"""`cf.precursor`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class EnforcementRule:
    """Enforcement rule: part of PrecursorConfig."""

    expression: str
    mode: Literal["min-friction", "max-security"] | str
    id: str | None = None
    description: str | None = None
    enabled: bool | None = None


@model
class EnforcementRuleParam:
    """Enforcement rule param: argument of precursor.update."""

    expression: str
    mode: Literal["min-friction", "max-security"] | str
    description: str | None = None
    enabled: bool | None = None


@model
class PrecursorConfig:
    """Precursor config: response of precursor.get."""

    default_mode: Literal["off", "min-friction", "max-security"] | str | None = None
    enforcement_rules: list[EnforcementRule] | None = None


class PrecursorResource(Resource):
    """Precursor: `cf.precursor`."""

    def get(self, *, zone_id: str) -> Reply[PrecursorConfig]:
        """Get precursor: GET /zones/{zone_id}/precursor.
        https://developers.cloudflare.com/api/resources/precursor/methods/get/"""
        return self._call("precursor.get", "GET", "/zones/{zone_id}/precursor", locals(), PrecursorConfig)

    def update(
        self, *, zone_id: str, default_mode: Literal["off", "min-friction", "max-security"] | str | Unset = UNSET,
        enforcement_rules: Sequence[EnforcementRuleParam | EnforcementRule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[PrecursorConfig | None]:
        """Update precursor: PUT /zones/{zone_id}/precursor.
        https://developers.cloudflare.com/api/resources/precursor/methods/update/"""
        return self._call("precursor.update", "PUT", "/zones/{zone_id}/precursor", locals(), PrecursorConfig)
