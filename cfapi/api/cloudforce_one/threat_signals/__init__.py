"""`cf.cloudforce_one.threat_signals`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.cloudforce_one.threat_signals.articles import Articles
    from cfapi.api.cloudforce_one.threat_signals.categories import Categories
    from cfapi.api.cloudforce_one.threat_signals.feeds import Feeds
    from cfapi.api.cloudforce_one.threat_signals.indicators import Indicators
    from cfapi.api.cloudforce_one.threat_signals.search import SearchResource
    from cfapi.api.cloudforce_one.threat_signals.skills import Skills


@model
class Skill:
    """Skill: response of cloudforce_one.threat_signals.skills.list."""

    id: str
    config: str | None = None
    created_at: Moment
    is_active: int
    name: str
    output_schema: str | None = None
    prompt: str
    source: Literal["default", "custom"] | str
    type: str
    updated_at: Moment


class ThreatSignals(Resource):
    """Cloudforce one threat signals: `cf.cloudforce_one.threat_signals`."""

    @cached_property
    def articles(self) -> Articles:
        from cfapi.api.cloudforce_one.threat_signals.articles import Articles
        return Articles(self._session)

    @cached_property
    def categories(self) -> Categories:
        from cfapi.api.cloudforce_one.threat_signals.categories import Categories
        return Categories(self._session)

    @cached_property
    def feeds(self) -> Feeds:
        from cfapi.api.cloudforce_one.threat_signals.feeds import Feeds
        return Feeds(self._session)

    @cached_property
    def indicators(self) -> Indicators:
        from cfapi.api.cloudforce_one.threat_signals.indicators import Indicators
        return Indicators(self._session)

    @cached_property
    def search(self) -> SearchResource:
        from cfapi.api.cloudforce_one.threat_signals.search import SearchResource
        return SearchResource(self._session)

    @cached_property
    def skills(self) -> Skills:
        from cfapi.api.cloudforce_one.threat_signals.skills import Skills
        return Skills(self._session)
