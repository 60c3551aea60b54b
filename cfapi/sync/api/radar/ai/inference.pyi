"""`cf.radar.ai.inference` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.ai.inference as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class InferenceResource(Resource):
    """AI inference: `cf.radar.ai.inference`."""

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @_call(_api.InferenceResource.summary_v2)
    def summary_v2(self) -> Any:
        """AI inference: summary v2: GET /radar/ai/inference/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/methods/summary_v2/"""

    @_call(_api.InferenceResource.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """AI inference: timeseries groups v2: GET /radar/ai/inference/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/methods/timeseries_groups_v2/"""

class SummaryResource(Resource):
    """Inference summary: `cf.radar.ai.inference.summary`."""

    @_deprecated("radar.ai.inference.summary.model is deprecated; use radar.ai.inference.summary_v2")
    @_call(_api.SummaryResource.model)
    def model(self) -> Any:
        """Model inference summary (deprecated): GET /radar/ai/inference/summary/model (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/summary/methods/model/"""

    @_deprecated("radar.ai.inference.summary.task is deprecated; use radar.ai.inference.summary_v2")
    @_call(_api.SummaryResource.task)
    def task(self) -> Any:
        """Task inference summary (deprecated): GET /radar/ai/inference/summary/task (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/summary/methods/task/"""

class TimeseriesGroups(Resource):
    """Inference timeseries groups: `cf.radar.ai.inference.timeseries_groups`."""

    @property
    def summary(self) -> TimeseriesGroupsSummaryResource: ...

class TimeseriesGroupsSummaryResource(Resource):
    """Timeseries group summary: `cf.radar.ai.inference.timeseries_groups.summary`."""

    @_deprecated("radar.ai.inference.timeseries_groups.summary.model is deprecated; use radar.ai.inference.timeseries_groups_v2")
    @_call(_api.TimeseriesGroupsSummaryResource.model)
    def model(self) -> Any:
        """Model timeseries group summary (deprecated): GET /radar/ai/inference/timeseries_groups/model (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/timeseries_groups/subresources/summary/methods/model/"""

    @_deprecated("radar.ai.inference.timeseries_groups.summary.task is deprecated; use radar.ai.inference.timeseries_groups_v2")
    @_call(_api.TimeseriesGroupsSummaryResource.task)
    def task(self) -> Any:
        """Task timeseries group summary (deprecated): GET /radar/ai/inference/timeseries_groups/task (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/timeseries_groups/subresources/summary/methods/task/"""
