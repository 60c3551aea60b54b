"""`cf.dns_firewall.analytics` without await, as types. Written by codegen."""

from cfapi.sync.api.dns_firewall.analytics.reports import Reports
from cfapi.sync.resources import Resource

class AnalyticsResource(Resource):
    """DNS firewall analytics: `cf.dns_firewall.analytics`."""

    @property
    def reports(self) -> Reports: ...
