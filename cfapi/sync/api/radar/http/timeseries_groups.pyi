"""`cf.radar.http.timeseries_groups` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.http.timeseries_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TimeseriesGroups(Resource):
    """HTTP timeseries groups: `cf.radar.http.timeseries_groups`."""

    @_deprecated("radar.http.timeseries_groups.bot_class is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.bot_class)
    def bot_class(self) -> Any:
        """HTTP timeseries groups: bot class (deprecated): GET /radar/http/timeseries_groups/bot_class (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/bot_class/"""

    @_deprecated("radar.http.timeseries_groups.browser is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.browser)
    def browser(self) -> Any:
        """Browser HTTP timeseries groups (deprecated): GET /radar/http/timeseries_groups/browser (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/browser/"""

    @_deprecated("radar.http.timeseries_groups.browser_family is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.browser_family)
    def browser_family(self) -> Any:
        """HTTP timeseries groups: browser family (deprecated): GET /radar/http/timeseries_groups/browser_family
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/browser_family/"""

    @_deprecated("radar.http.timeseries_groups.device_type is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.device_type)
    def device_type(self) -> Any:
        """HTTP timeseries groups: device type (deprecated): GET /radar/http/timeseries_groups/device_type (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/device_type/"""

    @_deprecated("radar.http.timeseries_groups.http_protocol is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.http_protocol)
    def http_protocol(self) -> Any:
        """HTTP timeseries groups: HTTP protocol (deprecated): GET /radar/http/timeseries_groups/http_protocol
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/http_protocol/"""

    @_deprecated("radar.http.timeseries_groups.http_version is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.http_version)
    def http_version(self) -> Any:
        """HTTP timeseries groups: HTTP version (deprecated): GET /radar/http/timeseries_groups/http_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/http_version/"""

    @_deprecated("radar.http.timeseries_groups.ip_version is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.ip_version)
    def ip_version(self) -> Any:
        """HTTP timeseries groups: IP version (deprecated): GET /radar/http/timeseries_groups/ip_version (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/ip_version/"""

    @_deprecated("radar.http.timeseries_groups.os is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.os)
    def os(self) -> Any:
        """Os HTTP timeseries groups (deprecated): GET /radar/http/timeseries_groups/os (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/os/"""

    @_deprecated("radar.http.timeseries_groups.post_quantum is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.post_quantum)
    def post_quantum(self) -> Any:
        """HTTP timeseries groups: post quantum (deprecated): GET /radar/http/timeseries_groups/post_quantum
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/post_quantum/"""

    @_deprecated("radar.http.timeseries_groups.tls_version is deprecated; use radar.http.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.tls_version)
    def tls_version(self) -> Any:
        """HTTP timeseries groups: TLS version (deprecated): GET /radar/http/timeseries_groups/tls_version (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/timeseries_groups/methods/tls_version/"""
