"""`cf.dns.analytics` without await, as types. Written by codegen."""

from cfapi.sync.api.dns.analytics.reports import Reports
from cfapi.sync.resources import Resource

class AnalyticsResource(Resource):
    """DNS analytics: `cf.dns.analytics`."""

    @property
    def reports(self) -> Reports: ...
