"""`cf.intel`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.intel.asn import ASNResource
    from cfapi.api.intel.attack_surface_report import AttackSurfaceReportResource
    from cfapi.api.intel.dns import DNSResource
    from cfapi.api.intel.domain_history import DomainHistoryResource
    from cfapi.api.intel.domains import Domains
    from cfapi.api.intel.indicator_feeds import IndicatorFeeds
    from cfapi.api.intel.ip_lists import IPLists
    from cfapi.api.intel.ips import IPs
    from cfapi.api.intel.miscategorizations import Miscategorizations
    from cfapi.api.intel.sinkholes import Sinkholes
    from cfapi.api.intel.urls import URLs
    from cfapi.api.intel.whois import WhoisResource


@model
class DomainApplication:
    """Domain application: part of Bulk."""

    id: int | None = None
    name: str | None = None


class IntelResource(Resource):
    """Intel: `cf.intel`."""

    @cached_property
    def asn(self) -> ASNResource:
        from cfapi.api.intel.asn import ASNResource
        return ASNResource(self._session)

    @cached_property
    def attack_surface_report(self) -> AttackSurfaceReportResource:
        from cfapi.api.intel.attack_surface_report import AttackSurfaceReportResource
        return AttackSurfaceReportResource(self._session)

    @cached_property
    def dns(self) -> DNSResource:
        from cfapi.api.intel.dns import DNSResource
        return DNSResource(self._session)

    @cached_property
    def domain_history(self) -> DomainHistoryResource:
        from cfapi.api.intel.domain_history import DomainHistoryResource
        return DomainHistoryResource(self._session)

    @cached_property
    def domains(self) -> Domains:
        from cfapi.api.intel.domains import Domains
        return Domains(self._session)

    @cached_property
    def indicator_feeds(self) -> IndicatorFeeds:
        from cfapi.api.intel.indicator_feeds import IndicatorFeeds
        return IndicatorFeeds(self._session)

    @cached_property
    def ip_lists(self) -> IPLists:
        from cfapi.api.intel.ip_lists import IPLists
        return IPLists(self._session)

    @cached_property
    def ips(self) -> IPs:
        from cfapi.api.intel.ips import IPs
        return IPs(self._session)

    @cached_property
    def miscategorizations(self) -> Miscategorizations:
        from cfapi.api.intel.miscategorizations import Miscategorizations
        return Miscategorizations(self._session)

    @cached_property
    def sinkholes(self) -> Sinkholes:
        from cfapi.api.intel.sinkholes import Sinkholes
        return Sinkholes(self._session)

    @cached_property
    def urls(self) -> URLs:
        from cfapi.api.intel.urls import URLs
        return URLs(self._session)

    @cached_property
    def whois(self) -> WhoisResource:
        from cfapi.api.intel.whois import WhoisResource
        return WhoisResource(self._session)
