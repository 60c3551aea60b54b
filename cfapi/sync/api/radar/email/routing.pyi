"""`cf.radar.email.routing` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.email.routing as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RoutingResource(Resource):
    """Email routing: `cf.radar.email.routing`."""

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @_call(_api.RoutingResource.summary_v2)
    def summary_v2(self) -> Any:
        """Email routing: summary v2: GET /radar/email/routing/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/methods/summary_v2/"""

    @_call(_api.RoutingResource.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """Email routing: timeseries groups v2: GET /radar/email/routing/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/methods/timeseries_groups_v2/"""

class SummaryResource(Resource):
    """Routing summary: `cf.radar.email.routing.summary`."""

    @_deprecated("radar.email.routing.summary.arc is deprecated; use radar.email.routing.summary_v2")
    @_call(_api.SummaryResource.arc)
    def arc(self) -> Any:
        """Arc routing summary (deprecated): GET /radar/email/routing/summary/arc (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/arc/"""

    @_deprecated("radar.email.routing.summary.dkim is deprecated; use radar.email.routing.summary_v2")
    @_call(_api.SummaryResource.dkim)
    def dkim(self) -> Any:
        """Dkim routing summary (deprecated): GET /radar/email/routing/summary/dkim (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/dkim/"""

    @_deprecated("radar.email.routing.summary.dmarc is deprecated; use radar.email.routing.summary_v2")
    @_call(_api.SummaryResource.dmarc)
    def dmarc(self) -> Any:
        """Dmarc routing summary (deprecated): GET /radar/email/routing/summary/dmarc (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/dmarc/"""

    @_deprecated("radar.email.routing.summary.encrypted is deprecated; use radar.email.routing.summary_v2")
    @_call(_api.SummaryResource.encrypted)
    def encrypted(self) -> Any:
        """Encrypted routing summary (deprecated): GET /radar/email/routing/summary/encrypted (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/encrypted/"""

    @_deprecated("radar.email.routing.summary.ip_version is deprecated; use radar.email.routing.summary_v2")
    @_call(_api.SummaryResource.ip_version)
    def ip_version(self) -> Any:
        """Routing summary: IP version (deprecated): GET /radar/email/routing/summary/ip_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/ip_version/"""

    @_deprecated("radar.email.routing.summary.spf is deprecated; use radar.email.routing.summary_v2")
    @_call(_api.SummaryResource.spf)
    def spf(self) -> Any:
        """Spf routing summary (deprecated): GET /radar/email/routing/summary/spf (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/summary/methods/spf/"""

class TimeseriesGroups(Resource):
    """Routing timeseries groups: `cf.radar.email.routing.timeseries_groups`."""

    @_deprecated("radar.email.routing.timeseries_groups.arc is deprecated; use radar.email.routing.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.arc)
    def arc(self) -> Any:
        """Arc routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/arc (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/arc/"""

    @_deprecated("radar.email.routing.timeseries_groups.dkim is deprecated; use radar.email.routing.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.dkim)
    def dkim(self) -> Any:
        """Dkim routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/dkim (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/dkim/"""

    @_deprecated("radar.email.routing.timeseries_groups.dmarc is deprecated; use radar.email.routing.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.dmarc)
    def dmarc(self) -> Any:
        """Dmarc routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/dmarc (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/dmarc/"""

    @_deprecated("radar.email.routing.timeseries_groups.encrypted is deprecated; use radar.email.routing.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.encrypted)
    def encrypted(self) -> Any:
        """Encrypted routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/encrypted
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/encrypted/"""

    @_deprecated("radar.email.routing.timeseries_groups.ip_version is deprecated; use radar.email.routing.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.ip_version)
    def ip_version(self) -> Any:
        """Routing timeseries groups: IP version (deprecated): GET /radar/email/routing/timeseries_groups/ip_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/ip_version/"""

    @_deprecated("radar.email.routing.timeseries_groups.spf is deprecated; use radar.email.routing.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.spf)
    def spf(self) -> Any:
        """Spf routing timeseries groups (deprecated): GET /radar/email/routing/timeseries_groups/spf (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/email/subresources/routing/subresources/timeseries_groups/methods/spf/"""
