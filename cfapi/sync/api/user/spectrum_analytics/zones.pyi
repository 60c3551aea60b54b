"""`cf.user.spectrum_analytics.zones` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.spectrum_analytics.zones as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Zones(Resource):
    """Spectrum analytics zones: `cf.user.spectrum_analytics.zones`."""

    @property
    def reports(self) -> Reports: ...

class Reports(Resource):
    """Zone reports: `cf.user.spectrum_analytics.zones.reports`."""

    @_call(_api.Reports.get)
    def get(self) -> Any:
        """Get zone reports: GET /user/spectrum_analytics/zones/report.
        https://developers.cloudflare.com/api/resources/user/subresources/spectrum_analytics/subresources/zones/subresources/reports/methods/get/"""
