"""`cf.radar.as112.timeseries_groups` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.as112.timeseries_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TimeseriesGroups(Resource):
    """As112 timeseries groups: `cf.radar.as112.timeseries_groups`."""

    @_deprecated("radar.as112.timeseries_groups.dnssec is deprecated; use radar.as112.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.dnssec)
    def dnssec(self) -> Any:
        """As112 timeseries groups: DNSSEC (deprecated): GET /radar/as112/timeseries_groups/dnssec (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/dnssec/"""

    @_deprecated("radar.as112.timeseries_groups.edns is deprecated; use radar.as112.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.edns)
    def edns(self) -> Any:
        """Edns as112 timeseries groups (deprecated): GET /radar/as112/timeseries_groups/edns (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/edns/"""

    @_deprecated("radar.as112.timeseries_groups.ip_version is deprecated; use radar.as112.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.ip_version)
    def ip_version(self) -> Any:
        """As112 timeseries groups: IP version (deprecated): GET /radar/as112/timeseries_groups/ip_version (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/ip_version/"""

    @_deprecated("radar.as112.timeseries_groups.protocol is deprecated; use radar.as112.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.protocol)
    def protocol(self) -> Any:
        """Protocol as112 timeseries groups (deprecated): GET /radar/as112/timeseries_groups/protocol (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/protocol/"""

    @_deprecated("radar.as112.timeseries_groups.query_type is deprecated; use radar.as112.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.query_type)
    def query_type(self) -> Any:
        """As112 timeseries groups: query type (deprecated): GET /radar/as112/timeseries_groups/query_type (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/query_type/"""

    @_deprecated("radar.as112.timeseries_groups.response_codes is deprecated; use radar.as112.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.response_codes)
    def response_codes(self) -> Any:
        """As112 timeseries groups: response codes (deprecated): GET /radar/as112/timeseries_groups/response_codes
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/response_codes/"""
