"""`cf.radar.http.summary` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.http.summary as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SummaryResource(Resource):
    """HTTP summary: `cf.radar.http.summary`."""

    @_deprecated("radar.http.summary.bot_class is deprecated; use radar.http.summary_v2")
    @_call(_api.SummaryResource.bot_class)
    def bot_class(self) -> Any:
        """HTTP summary: bot class (deprecated): GET /radar/http/summary/bot_class (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/bot_class/"""

    @_deprecated("radar.http.summary.device_type is deprecated; use radar.http.summary_v2")
    @_call(_api.SummaryResource.device_type)
    def device_type(self) -> Any:
        """HTTP summary: device type (deprecated): GET /radar/http/summary/device_type (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/device_type/"""

    @_deprecated("radar.http.summary.http_protocol is deprecated; use radar.http.summary_v2")
    @_call(_api.SummaryResource.http_protocol)
    def http_protocol(self) -> Any:
        """HTTP summary: HTTP protocol (deprecated): GET /radar/http/summary/http_protocol (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/http_protocol/"""

    @_deprecated("radar.http.summary.http_version is deprecated; use radar.http.summary_v2")
    @_call(_api.SummaryResource.http_version)
    def http_version(self) -> Any:
        """HTTP summary: HTTP version (deprecated): GET /radar/http/summary/http_version (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/http_version/"""

    @_deprecated("radar.http.summary.ip_version is deprecated; use radar.http.summary_v2")
    @_call(_api.SummaryResource.ip_version)
    def ip_version(self) -> Any:
        """HTTP summary: IP version (deprecated): GET /radar/http/summary/ip_version (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/ip_version/"""

    @_deprecated("radar.http.summary.os is deprecated; use radar.http.summary_v2")
    @_call(_api.SummaryResource.os)
    def os(self) -> Any:
        """Os HTTP summary (deprecated): GET /radar/http/summary/os (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/os/"""

    @_deprecated("radar.http.summary.post_quantum is deprecated; use radar.http.summary_v2")
    @_call(_api.SummaryResource.post_quantum)
    def post_quantum(self) -> Any:
        """HTTP summary: post quantum (deprecated): GET /radar/http/summary/post_quantum (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/post_quantum/"""

    @_deprecated("radar.http.summary.tls_version is deprecated; use radar.http.summary_v2")
    @_call(_api.SummaryResource.tls_version)
    def tls_version(self) -> Any:
        """HTTP summary: TLS version (deprecated): GET /radar/http/summary/tls_version (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/summary/methods/tls_version/"""
