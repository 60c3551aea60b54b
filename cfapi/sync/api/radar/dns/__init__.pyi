"""`cf.radar.dns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.dns as _api
from cfapi.sync.api.radar.dns.summary import SummaryResource
from cfapi.sync.api.radar.dns.timeseries_groups import TimeseriesGroups
from cfapi.sync.api.radar.dns.top import TopResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DNSResource(Resource):
    """Radar DNS: `cf.radar.dns`."""

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @property
    def top(self) -> TopResource: ...

    @_call(_api.DNSResource.summary_v2)
    def summary_v2(self) -> Any:
        """Radar DNS: summary v2: GET /radar/dns/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/summary_v2/"""

    @_call(_api.DNSResource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries radar DNS: GET /radar/dns/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/timeseries/"""

    @_call(_api.DNSResource.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """Radar DNS: timeseries groups v2: GET /radar/dns/timeseries_groups/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/timeseries_groups_v2/"""
