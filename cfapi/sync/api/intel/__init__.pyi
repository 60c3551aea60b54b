"""`cf.intel` without await, as types. Written by codegen."""

from cfapi.sync.api.intel.asn import ASNResource
from cfapi.sync.api.intel.attack_surface_report import AttackSurfaceReportResource
from cfapi.sync.api.intel.dns import DNSResource
from cfapi.sync.api.intel.domain_history import DomainHistoryResource
from cfapi.sync.api.intel.domains import Domains
from cfapi.sync.api.intel.indicator_feeds import IndicatorFeeds
from cfapi.sync.api.intel.ip_lists import IPLists
from cfapi.sync.api.intel.ips import IPs
from cfapi.sync.api.intel.miscategorizations import Miscategorizations
from cfapi.sync.api.intel.sinkholes import Sinkholes
from cfapi.sync.api.intel.urls import URLs
from cfapi.sync.api.intel.whois import WhoisResource
from cfapi.sync.resources import Resource

class IntelResource(Resource):
    """Intel: `cf.intel`."""

    @property
    def asn(self) -> ASNResource: ...

    @property
    def attack_surface_report(self) -> AttackSurfaceReportResource: ...

    @property
    def dns(self) -> DNSResource: ...

    @property
    def domain_history(self) -> DomainHistoryResource: ...

    @property
    def domains(self) -> Domains: ...

    @property
    def indicator_feeds(self) -> IndicatorFeeds: ...

    @property
    def ip_lists(self) -> IPLists: ...

    @property
    def ips(self) -> IPs: ...

    @property
    def miscategorizations(self) -> Miscategorizations: ...

    @property
    def sinkholes(self) -> Sinkholes: ...

    @property
    def urls(self) -> URLs: ...

    @property
    def whois(self) -> WhoisResource: ...
