"""`cf.radar.ai` without await, as types. Written by codegen."""

from cfapi.sync.api.radar.ai.bots import Bots
from cfapi.sync.api.radar.ai.inference import InferenceResource
from cfapi.sync.api.radar.ai.markdown_for_agents import MarkdownForAgents
from cfapi.sync.api.radar.ai.timeseries_groups import TimeseriesGroups
from cfapi.sync.api.radar.ai.to_markdown import ToMarkdownResource
from cfapi.sync.resources import Resource

class AIResource(Resource):
    """Radar AI: `cf.radar.ai`."""

    @property
    def bots(self) -> Bots: ...

    @property
    def inference(self) -> InferenceResource: ...

    @property
    def markdown_for_agents(self) -> MarkdownForAgents: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @property
    def to_markdown(self) -> ToMarkdownResource: ...
