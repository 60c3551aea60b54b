"""`cf.radar.ai`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.radar.ai.bots import Bots
    from cfapi.api.radar.ai.inference import InferenceResource
    from cfapi.api.radar.ai.markdown_for_agents import MarkdownForAgents
    from cfapi.api.radar.ai.timeseries_groups import TimeseriesGroups
    from cfapi.api.radar.ai.to_markdown import ToMarkdownResource


class AIResource(Resource):
    """Radar AI: `cf.radar.ai`."""

    @cached_property
    def bots(self) -> Bots:
        from cfapi.api.radar.ai.bots import Bots
        return Bots(self._session)

    @cached_property
    def inference(self) -> InferenceResource:
        from cfapi.api.radar.ai.inference import InferenceResource
        return InferenceResource(self._session)

    @cached_property
    def markdown_for_agents(self) -> MarkdownForAgents:
        from cfapi.api.radar.ai.markdown_for_agents import MarkdownForAgents
        return MarkdownForAgents(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        from cfapi.api.radar.ai.timeseries_groups import TimeseriesGroups
        return TimeseriesGroups(self._session)

    @cached_property
    def to_markdown(self) -> ToMarkdownResource:
        from cfapi.api.radar.ai.to_markdown import ToMarkdownResource
        return ToMarkdownResource(self._session)
