"""`cf.dns.zone_transfers` without await, as types. Written by codegen."""

from cfapi.sync.api.dns.zone_transfers.acls import ACLs
from cfapi.sync.api.dns.zone_transfers.force_axfr import ForceAXFRResource
from cfapi.sync.api.dns.zone_transfers.incoming import IncomingResource
from cfapi.sync.api.dns.zone_transfers.outgoing import OutgoingResource
from cfapi.sync.api.dns.zone_transfers.peers import Peers
from cfapi.sync.api.dns.zone_transfers.tsigs import TSIGs
from cfapi.sync.resources import Resource

class ZoneTransfers(Resource):
    """DNS zone transfers: `cf.dns.zone_transfers`."""

    @property
    def acls(self) -> ACLs: ...

    @property
    def force_axfr(self) -> ForceAXFRResource: ...

    @property
    def incoming(self) -> IncomingResource: ...

    @property
    def outgoing(self) -> OutgoingResource: ...

    @property
    def peers(self) -> Peers: ...

    @property
    def tsigs(self) -> TSIGs: ...
