"""`cf.dns.analytics.reports` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.dns.analytics.reports as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Reports(Resource):
    """Analytics reports: `cf.dns.analytics.reports`."""

    @property
    def bytimes(self) -> Bytimes: ...

    @_deprecated("dns.analytics.reports.get is deprecated")
    @_call(_api.Reports.get)
    def get(self) -> Any:
        """Get analytics reports (deprecated): GET /zones/{zone_id}/dns_analytics/report (permission: Analytics Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/analytics/subresources/reports/methods/get/"""

class Bytimes(Resource):
    """Report bytimes: `cf.dns.analytics.reports.bytimes`."""

    @_deprecated("dns.analytics.reports.bytimes.get is deprecated")
    @_call(_api.Bytimes.get)
    def get(self) -> Any:
        """Get report bytimes (deprecated): GET /zones/{zone_id}/dns_analytics/report/bytime (permission: Analytics
        Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/analytics/subresources/reports/subresources/bytimes/methods/get/"""
