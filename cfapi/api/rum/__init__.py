"""`cf.rum`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.rum.rules import Rules
    from cfapi.api.rum.site_info import SiteInfoResource


@model
class Rule:
    """Rule: response of rum.rules.create."""

    id: str | None = None
    created: Moment | None = None
    host: str | None = None
    inclusive: bool | None = None
    is_paused: bool | None = None
    paths: list[str] | None = None
    priority: int | float | None = None


@model
class SiteRuleset:
    """Site ruleset: part of RuleItem."""

    id: str | None = None
    enabled: bool | None = None
    zone_name: str | None = None
    zone_tag: str | None = None


class RUMResource(Resource):
    """RUM: `cf.rum`."""

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.rum.rules import Rules
        return Rules(self._session)

    @cached_property
    def site_info(self) -> SiteInfoResource:
        from cfapi.api.rum.site_info import SiteInfoResource
        return SiteInfoResource(self._session)
