"""`cf.precursor`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Resource, Unset, model


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

    async def get(self, *, zone_id: str) -> PrecursorConfig:
        """Get precursor: GET /zones/{zone_id}/precursor.
        https://developers.cloudflare.com/api/resources/precursor/methods/get/"""
        return await self._call("precursor.get", "GET", "/zones/{zone_id}/precursor", locals(), PrecursorConfig)

    async def update(
        self, *, zone_id: str, default_mode: Literal["off", "min-friction", "max-security"] | str | Unset = UNSET,
        enforcement_rules: Sequence[EnforcementRuleParam | Mapping[str, Any]] | Unset = UNSET,
    ) -> PrecursorConfig | None:
        """Update precursor: PUT /zones/{zone_id}/precursor.
        https://developers.cloudflare.com/api/resources/precursor/methods/update/"""
        return await self._call("precursor.update", "PUT", "/zones/{zone_id}/precursor", locals(), PrecursorConfig)
