"""`cf.dns`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.dns.analytics import AnalyticsResource
    from cfapi.api.dns.dnssec import DNSSECResource
    from cfapi.api.dns.records import Records
    from cfapi.api.dns.settings import Settings
    from cfapi.api.dns.usage import UsageResource
    from cfapi.api.dns.zone_transfers import ZoneTransfers


@model
class TextFilter:
    """Text filter: argument of dns.settings.account.views.list."""

    contains: str | None = None
    endswith: str | None = None
    exact: str | None = None
    startswith: str | None = None


class DNSResource(Resource):
    """DNS: `cf.dns`."""

    @cached_property
    def analytics(self) -> AnalyticsResource:
        from cfapi.api.dns.analytics import AnalyticsResource
        return AnalyticsResource(self._session)

    @cached_property
    def dnssec(self) -> DNSSECResource:
        from cfapi.api.dns.dnssec import DNSSECResource
        return DNSSECResource(self._session)

    @cached_property
    def records(self) -> Records:
        from cfapi.api.dns.records import Records
        return Records(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.dns.settings import Settings
        return Settings(self._session)

    @cached_property
    def usage(self) -> UsageResource:
        from cfapi.api.dns.usage import UsageResource
        return UsageResource(self._session)

    @cached_property
    def zone_transfers(self) -> ZoneTransfers:
        from cfapi.api.dns.zone_transfers import ZoneTransfers
        return ZoneTransfers(self._session)
