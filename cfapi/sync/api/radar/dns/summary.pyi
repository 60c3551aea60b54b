"""`cf.radar.dns.summary` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.dns.summary as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SummaryResource(Resource):
    """DNS summary: `cf.radar.dns.summary`."""

    @_deprecated("radar.dns.summary.cache_hit is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.cache_hit)
    def cache_hit(self) -> Any:
        """DNS summary: cache hit (deprecated): GET /radar/dns/summary/cache_hit (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/cache_hit/"""

    @_deprecated("radar.dns.summary.dnssec is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.dnssec)
    def dnssec(self) -> Any:
        """DNS summary: DNSSEC (deprecated): GET /radar/dns/summary/dnssec (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec/"""

    @_deprecated("radar.dns.summary.dnssec_aware is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.dnssec_aware)
    def dnssec_aware(self) -> Any:
        """DNS summary: DNSSEC aware (deprecated): GET /radar/dns/summary/dnssec_aware (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec_aware/"""

    @_deprecated("radar.dns.summary.dnssec_e2e is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.dnssec_e2e)
    def dnssec_e2e(self) -> Any:
        """DNS summary: DNSSEC e2e (deprecated): GET /radar/dns/summary/dnssec_e2e (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec_e2e/"""

    @_deprecated("radar.dns.summary.ip_version is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.ip_version)
    def ip_version(self) -> Any:
        """DNS summary: IP version (deprecated): GET /radar/dns/summary/ip_version (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/ip_version/"""

    @_deprecated("radar.dns.summary.matching_answer is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.matching_answer)
    def matching_answer(self) -> Any:
        """DNS summary: matching answer (deprecated): GET /radar/dns/summary/matching_answer (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/matching_answer/"""

    @_deprecated("radar.dns.summary.protocol is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.protocol)
    def protocol(self) -> Any:
        """Protocol DNS summary (deprecated): GET /radar/dns/summary/protocol (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/protocol/"""

    @_deprecated("radar.dns.summary.query_type is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.query_type)
    def query_type(self) -> Any:
        """DNS summary: query type (deprecated): GET /radar/dns/summary/query_type (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/query_type/"""

    @_deprecated("radar.dns.summary.response_code is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.response_code)
    def response_code(self) -> Any:
        """DNS summary: response code (deprecated): GET /radar/dns/summary/response_code (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/response_code/"""

    @_deprecated("radar.dns.summary.response_ttl is deprecated; use radar.dns.summary_v2")
    @_call(_api.SummaryResource.response_ttl)
    def response_ttl(self) -> Any:
        """DNS summary: response TTL (deprecated): GET /radar/dns/summary/response_ttl (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/response_ttl/"""
