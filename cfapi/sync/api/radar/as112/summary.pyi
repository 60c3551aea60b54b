"""`cf.radar.as112.summary` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.as112.summary as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SummaryResource(Resource):
    """As112 summary: `cf.radar.as112.summary`."""

    @_deprecated("radar.as112.summary.dnssec is deprecated; use radar.as112.summary_v2")
    @_call(_api.SummaryResource.dnssec)
    def dnssec(self) -> Any:
        """As112 summary: DNSSEC (deprecated): GET /radar/as112/summary/dnssec (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/dnssec/"""

    @_deprecated("radar.as112.summary.edns is deprecated; use radar.as112.summary_v2")
    @_call(_api.SummaryResource.edns)
    def edns(self) -> Any:
        """Edns as112 summary (deprecated): GET /radar/as112/summary/edns (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/edns/"""

    @_deprecated("radar.as112.summary.ip_version is deprecated; use radar.as112.summary_v2")
    @_call(_api.SummaryResource.ip_version)
    def ip_version(self) -> Any:
        """As112 summary: IP version (deprecated): GET /radar/as112/summary/ip_version (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/ip_version/"""

    @_deprecated("radar.as112.summary.protocol is deprecated; use radar.as112.summary_v2")
    @_call(_api.SummaryResource.protocol)
    def protocol(self) -> Any:
        """Protocol as112 summary (deprecated): GET /radar/as112/summary/protocol (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/protocol/"""

    @_deprecated("radar.as112.summary.query_type is deprecated; use radar.as112.summary_v2")
    @_call(_api.SummaryResource.query_type)
    def query_type(self) -> Any:
        """As112 summary: query type (deprecated): GET /radar/as112/summary/query_type (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/query_type/"""

    @_deprecated("radar.as112.summary.response_codes is deprecated; use radar.as112.summary_v2")
    @_call(_api.SummaryResource.response_codes)
    def response_codes(self) -> Any:
        """As112 summary: response codes (deprecated): GET /radar/as112/summary/response_codes (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/summary/methods/response_codes/"""
