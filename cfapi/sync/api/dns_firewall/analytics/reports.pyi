"""`cf.dns_firewall.analytics.reports` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.dns_firewall.analytics.reports as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Reports(Resource):
    """Analytics reports: `cf.dns_firewall.analytics.reports`."""

    @property
    def bytimes(self) -> Bytimes: ...

    @_deprecated("dns_firewall.analytics.reports.get is deprecated")
    @_call(_api.Reports.get)
    def get(self) -> Any:
        """Get analytics reports (deprecated): GET
        /accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report (permission: DNS Firewall Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/subresources/analytics/subresources/reports/methods/get/"""

class Bytimes(Resource):
    """Report bytimes: `cf.dns_firewall.analytics.reports.bytimes`."""

    @_deprecated("dns_firewall.analytics.reports.bytimes.get is deprecated")
    @_call(_api.Bytimes.get)
    def get(self) -> Any:
        """Get report bytimes (deprecated): GET
        /accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report/bytime (permission: DNS Firewall
        Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/subresources/analytics/subresources/reports/subresources/bytimes/methods/get/"""
