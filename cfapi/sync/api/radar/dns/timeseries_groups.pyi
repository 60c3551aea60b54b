"""`cf.radar.dns.timeseries_groups` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.dns.timeseries_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TimeseriesGroups(Resource):
    """DNS timeseries groups: `cf.radar.dns.timeseries_groups`."""

    @_deprecated("radar.dns.timeseries_groups.cache_hit is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.cache_hit)
    def cache_hit(self) -> Any:
        """DNS timeseries groups: cache hit (deprecated): GET /radar/dns/timeseries_groups/cache_hit (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/cache_hit/"""

    @_deprecated("radar.dns.timeseries_groups.dnssec is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.dnssec)
    def dnssec(self) -> Any:
        """DNS timeseries groups: DNSSEC (deprecated): GET /radar/dns/timeseries_groups/dnssec (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec/"""

    @_deprecated("radar.dns.timeseries_groups.dnssec_aware is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.dnssec_aware)
    def dnssec_aware(self) -> Any:
        """DNS timeseries groups: DNSSEC aware (deprecated): GET /radar/dns/timeseries_groups/dnssec_aware (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec_aware/"""

    @_deprecated("radar.dns.timeseries_groups.dnssec_e2e is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.dnssec_e2e)
    def dnssec_e2e(self) -> Any:
        """DNS timeseries groups: DNSSEC e2e (deprecated): GET /radar/dns/timeseries_groups/dnssec_e2e (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec_e2e/"""

    @_deprecated("radar.dns.timeseries_groups.ip_version is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.ip_version)
    def ip_version(self) -> Any:
        """DNS timeseries groups: IP version (deprecated): GET /radar/dns/timeseries_groups/ip_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/ip_version/"""

    @_deprecated("radar.dns.timeseries_groups.matching_answer is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.matching_answer)
    def matching_answer(self) -> Any:
        """DNS timeseries groups: matching answer (deprecated): GET /radar/dns/timeseries_groups/matching_answer
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/matching_answer/"""

    @_deprecated("radar.dns.timeseries_groups.protocol is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.protocol)
    def protocol(self) -> Any:
        """Protocol DNS timeseries groups (deprecated): GET /radar/dns/timeseries_groups/protocol (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/protocol/"""

    @_deprecated("radar.dns.timeseries_groups.query_type is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.query_type)
    def query_type(self) -> Any:
        """DNS timeseries groups: query type (deprecated): GET /radar/dns/timeseries_groups/query_type (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/query_type/"""

    @_deprecated("radar.dns.timeseries_groups.response_code is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.response_code)
    def response_code(self) -> Any:
        """DNS timeseries groups: response code (deprecated): GET /radar/dns/timeseries_groups/response_code
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/response_code/"""

    @_deprecated("radar.dns.timeseries_groups.response_ttl is deprecated; use radar.dns.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.response_ttl)
    def response_ttl(self) -> Any:
        """DNS timeseries groups: response TTL (deprecated): GET /radar/dns/timeseries_groups/response_ttl (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/response_ttl/"""
