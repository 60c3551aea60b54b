"""`cf.radar.attacks.layer7` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.attacks.layer7 as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Layer7Resource(Resource):
    """Attack layer7: `cf.radar.attacks.layer7`."""

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @property
    def top(self) -> TopResource: ...

    @_call(_api.Layer7Resource.summary_v2)
    def summary_v2(self) -> Any:
        """Attack layer7: summary v2: GET /radar/attacks/layer7/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/summary_v2/"""

    @_call(_api.Layer7Resource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries attack layer7: GET /radar/attacks/layer7/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/timeseries/"""

    @_call(_api.Layer7Resource.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """Attack layer7: timeseries groups v2: GET /radar/attacks/layer7/timeseries_groups/{dimension} (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/methods/timeseries_groups_v2/"""

class SummaryResource(Resource):
    """Layer7 summary: `cf.radar.attacks.layer7.summary`."""

    @_deprecated("radar.attacks.layer7.summary.http_method is deprecated; use radar.attacks.layer7.summary_v2")
    @_call(_api.SummaryResource.http_method)
    def http_method(self) -> Any:
        """Layer7 summary: HTTP method (deprecated): GET /radar/attacks/layer7/summary/http_method (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/http_method/"""

    @_deprecated("radar.attacks.layer7.summary.http_version is deprecated; use radar.attacks.layer7.summary_v2")
    @_call(_api.SummaryResource.http_version)
    def http_version(self) -> Any:
        """Layer7 summary: HTTP version (deprecated): GET /radar/attacks/layer7/summary/http_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/http_version/"""

    @_deprecated("radar.attacks.layer7.summary.industry is deprecated; use radar.attacks.layer7.summary_v2")
    @_call(_api.SummaryResource.industry)
    def industry(self) -> Any:
        """Industry layer7 summary (deprecated): GET /radar/attacks/layer7/summary/industry (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/industry/"""

    @_deprecated("radar.attacks.layer7.summary.ip_version is deprecated; use radar.attacks.layer7.summary_v2")
    @_call(_api.SummaryResource.ip_version)
    def ip_version(self) -> Any:
        """Layer7 summary: IP version (deprecated): GET /radar/attacks/layer7/summary/ip_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/ip_version/"""

    @_deprecated("radar.attacks.layer7.summary.managed_rules is deprecated; use radar.attacks.layer7.summary_v2")
    @_call(_api.SummaryResource.managed_rules)
    def managed_rules(self) -> Any:
        """Layer7 summary: managed rules (deprecated): GET /radar/attacks/layer7/summary/managed_rules (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/managed_rules/"""

    @_deprecated("radar.attacks.layer7.summary.mitigation_product is deprecated; use radar.attacks.layer7.summary_v2")
    @_call(_api.SummaryResource.mitigation_product)
    def mitigation_product(self) -> Any:
        """Layer7 summary: mitigation product (deprecated): GET /radar/attacks/layer7/summary/mitigation_product
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/mitigation_product/"""

    @_deprecated("radar.attacks.layer7.summary.vertical is deprecated; use radar.attacks.layer7.summary_v2")
    @_call(_api.SummaryResource.vertical)
    def vertical(self) -> Any:
        """Vertical layer7 summary (deprecated): GET /radar/attacks/layer7/summary/vertical (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/summary/methods/vertical/"""

class TimeseriesGroups(Resource):
    """Layer7 timeseries groups: `cf.radar.attacks.layer7.timeseries_groups`."""

    @_deprecated("radar.attacks.layer7.timeseries_groups.http_method is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.http_method)
    def http_method(self) -> Any:
        """Layer7 timeseries groups: HTTP method (deprecated): GET /radar/attacks/layer7/timeseries_groups/http_method
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/http_method/"""

    @_deprecated("radar.attacks.layer7.timeseries_groups.http_version is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.http_version)
    def http_version(self) -> Any:
        """Layer7 timeseries groups: HTTP version (deprecated): GET /radar/attacks/layer7/timeseries_groups/http_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/http_version/"""

    @_deprecated("radar.attacks.layer7.timeseries_groups.industry is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.industry)
    def industry(self) -> Any:
        """Industry layer7 timeseries groups (deprecated): GET /radar/attacks/layer7/timeseries_groups/industry
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/industry/"""

    @_deprecated("radar.attacks.layer7.timeseries_groups.ip_version is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.ip_version)
    def ip_version(self) -> Any:
        """Layer7 timeseries groups: IP version (deprecated): GET /radar/attacks/layer7/timeseries_groups/ip_version
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/ip_version/"""

    @_deprecated("radar.attacks.layer7.timeseries_groups.managed_rules is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.managed_rules)
    def managed_rules(self) -> Any:
        """Layer7 timeseries groups: managed rules (deprecated): GET
        /radar/attacks/layer7/timeseries_groups/managed_rules (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/managed_rules/"""

    @_deprecated("radar.attacks.layer7.timeseries_groups.mitigation_product is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.mitigation_product)
    def mitigation_product(self) -> Any:
        """Layer7 timeseries groups: mitigation product (deprecated): GET
        /radar/attacks/layer7/timeseries_groups/mitigation_product (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/mitigation_product/"""

    @_deprecated("radar.attacks.layer7.timeseries_groups.vertical is deprecated; use radar.attacks.layer7.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.vertical)
    def vertical(self) -> Any:
        """Vertical layer7 timeseries groups (deprecated): GET /radar/attacks/layer7/timeseries_groups/vertical
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/timeseries_groups/methods/vertical/"""

class TopResource(Resource):
    """Layer7 top: `cf.radar.attacks.layer7.top`."""

    @property
    def ases(self) -> Ases: ...

    @property
    def locations(self) -> Locations: ...

    @_call(_api.TopResource.attacks)
    def attacks(self) -> Any:
        """Attacks layer7 top: GET /radar/attacks/layer7/top/attacks (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/attacks/"""

    @_deprecated("radar.attacks.layer7.top.industry is deprecated")
    @_call(_api.TopResource.industry)
    def industry(self) -> Any:
        """Industry layer7 top (deprecated): GET /radar/attacks/layer7/top/industry (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/industry/"""

    @_deprecated("radar.attacks.layer7.top.vertical is deprecated")
    @_call(_api.TopResource.vertical)
    def vertical(self) -> Any:
        """Vertical layer7 top (deprecated): GET /radar/attacks/layer7/top/vertical (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/methods/vertical/"""

class Ases(Resource):
    """Top ases: `cf.radar.attacks.layer7.top.ases`."""

    @_call(_api.Ases.origin)
    def origin(self) -> Any:
        """Origin top ases: GET /radar/attacks/layer7/top/ases/origin (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/ases/methods/origin/"""

class Locations(Resource):
    """Top locations: `cf.radar.attacks.layer7.top.locations`."""

    @_call(_api.Locations.origin)
    def origin(self) -> Any:
        """Origin top locations: GET /radar/attacks/layer7/top/locations/origin (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/locations/methods/origin/"""

    @_call(_api.Locations.target)
    def target(self) -> Any:
        """Target top locations: GET /radar/attacks/layer7/top/locations/target (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/attacks/subresources/layer7/subresources/top/subresources/locations/methods/target/"""
