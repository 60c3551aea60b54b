"""`cf.radar.attacks.layer3` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.attacks.layer3 as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Layer3Resource(Resource):
    """Attack layer3: `cf.radar.attacks.layer3`."""

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @property
    def top(self) -> TopResource: ...

    @_call(_api.Layer3Resource.summary_v2)
    def summary_v2(self) -> Any:
        """Attack layer3: summary v2: GET /radar/attacks/layer3/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/summary_v2/"""

    @_call(_api.Layer3Resource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries attack layer3: GET /radar/attacks/layer3/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/timeseries/"""

    @_call(_api.Layer3Resource.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """Attack layer3: timeseries groups v2: GET /radar/attacks/layer3/timeseries_groups/{dimension} (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/methods/timeseries_groups_v2/"""

class SummaryResource(Resource):
    """Layer3 summary: `cf.radar.attacks.layer3.summary`."""

    @_deprecated("radar.attacks.layer3.summary.bitrate is deprecated; use radar.attacks.layer3.summary_v2")
    @_call(_api.SummaryResource.bitrate)
    def bitrate(self) -> Any:
        """Bitrate layer3 summary (deprecated): GET /radar/attacks/layer3/summary/bitrate (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/bitrate/"""

    @_deprecated("radar.attacks.layer3.summary.duration is deprecated; use radar.attacks.layer3.summary_v2")
    @_call(_api.SummaryResource.duration)
    def duration(self) -> Any:
        """Duration layer3 summary (deprecated): GET /radar/attacks/layer3/summary/duration (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/duration/"""

    @_deprecated("radar.attacks.layer3.summary.industry is deprecated; use radar.attacks.layer3.summary_v2")
    @_call(_api.SummaryResource.industry)
    def industry(self) -> Any:
        """Industry layer3 summary (deprecated): GET /radar/attacks/layer3/summary/industry (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/industry/"""

    @_deprecated("radar.attacks.layer3.summary.ip_version is deprecated; use radar.attacks.layer3.summary_v2")
    @_call(_api.SummaryResource.ip_version)
    def ip_version(self) -> Any:
        """Layer3 summary: IP version (deprecated): GET /radar/attacks/layer3/summary/ip_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/ip_version/"""

    @_deprecated("radar.attacks.layer3.summary.protocol is deprecated; use radar.attacks.layer3.summary_v2")
    @_call(_api.SummaryResource.protocol)
    def protocol(self) -> Any:
        """Protocol layer3 summary (deprecated): GET /radar/attacks/layer3/summary/protocol (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/protocol/"""

    @_deprecated("radar.attacks.layer3.summary.vector is deprecated; use radar.attacks.layer3.summary_v2")
    @_call(_api.SummaryResource.vector)
    def vector(self) -> Any:
        """Vector layer3 summary (deprecated): GET /radar/attacks/layer3/summary/vector (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/vector/"""

    @_deprecated("radar.attacks.layer3.summary.vertical is deprecated; use radar.attacks.layer3.summary_v2")
    @_call(_api.SummaryResource.vertical)
    def vertical(self) -> Any:
        """Vertical layer3 summary (deprecated): GET /radar/attacks/layer3/summary/vertical (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/summary/methods/vertical/"""

class TimeseriesGroups(Resource):
    """Layer3 timeseries groups: `cf.radar.attacks.layer3.timeseries_groups`."""

    @_deprecated("radar.attacks.layer3.timeseries_groups.bitrate is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.bitrate)
    def bitrate(self) -> Any:
        """Bitrate layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/bitrate
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/bitrate/"""

    @_deprecated("radar.attacks.layer3.timeseries_groups.duration is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.duration)
    def duration(self) -> Any:
        """Duration layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/duration
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/duration/"""

    @_deprecated("radar.attacks.layer3.timeseries_groups.industry is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.industry)
    def industry(self) -> Any:
        """Industry layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/industry
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/industry/"""

    @_deprecated("radar.attacks.layer3.timeseries_groups.ip_version is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.ip_version)
    def ip_version(self) -> Any:
        """Layer3 timeseries groups: IP version (deprecated): GET /radar/attacks/layer3/timeseries_groups/ip_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/ip_version/"""

    @_deprecated("radar.attacks.layer3.timeseries_groups.protocol is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.protocol)
    def protocol(self) -> Any:
        """Protocol layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/protocol
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/protocol/"""

    @_deprecated("radar.attacks.layer3.timeseries_groups.vector is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.vector)
    def vector(self) -> Any:
        """Vector layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/vector (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/vector/"""

    @_deprecated("radar.attacks.layer3.timeseries_groups.vertical is deprecated; use radar.attacks.layer3.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.vertical)
    def vertical(self) -> Any:
        """Vertical layer3 timeseries groups (deprecated): GET /radar/attacks/layer3/timeseries_groups/vertical
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/timeseries_groups/methods/vertical/"""

class TopResource(Resource):
    """Layer3 top: `cf.radar.attacks.layer3.top`."""

    @property
    def locations(self) -> Locations: ...

    @_call(_api.TopResource.attacks)
    def attacks(self) -> Any:
        """Attacks layer3 top: GET /radar/attacks/layer3/top/attacks (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/attacks/"""

    @_deprecated("radar.attacks.layer3.top.industry is deprecated")
    @_call(_api.TopResource.industry)
    def industry(self) -> Any:
        """Industry layer3 top (deprecated): GET /radar/attacks/layer3/top/industry (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/industry/"""

    @_deprecated("radar.attacks.layer3.top.vertical is deprecated")
    @_call(_api.TopResource.vertical)
    def vertical(self) -> Any:
        """Vertical layer3 top (deprecated): GET /radar/attacks/layer3/top/vertical (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/methods/vertical/"""

class Locations(Resource):
    """Top locations: `cf.radar.attacks.layer3.top.locations`."""

    @_call(_api.Locations.origin)
    def origin(self) -> Any:
        """Origin top locations: GET /radar/attacks/layer3/top/locations/origin (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/subresources/locations/methods/origin/"""

    @_call(_api.Locations.target)
    def target(self) -> Any:
        """Target top locations: GET /radar/attacks/layer3/top/locations/target (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer3/subresources/top/subresources/locations/methods/target/"""
