"""`cf.dns_firewall.analytics`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.dns_firewall.analytics.reports import Reports


class AnalyticsResource(Resource):
    """DNS firewall analytics: `cf.dns_firewall.analytics`."""

    @cached_property
    def reports(self) -> Reports:
        from cfapi.api.dns_firewall.analytics.reports import Reports
        return Reports(self._session)
