"""`cf.dns` without await, as types. Written by codegen."""

from cfapi.sync.api.dns.analytics import AnalyticsResource
from cfapi.sync.api.dns.dnssec import DNSSECResource
from cfapi.sync.api.dns.records import Records
from cfapi.sync.api.dns.settings import Settings
from cfapi.sync.api.dns.usage import UsageResource
from cfapi.sync.api.dns.zone_transfers import ZoneTransfers
from cfapi.sync.resources import Resource

class DNSResource(Resource):
    """DNS: `cf.dns`."""

    @property
    def analytics(self) -> AnalyticsResource: ...

    @property
    def dnssec(self) -> DNSSECResource: ...

    @property
    def records(self) -> Records: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def usage(self) -> UsageResource: ...

    @property
    def zone_transfers(self) -> ZoneTransfers: ...
