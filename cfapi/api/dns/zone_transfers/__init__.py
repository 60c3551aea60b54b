"""`cf.dns.zone_transfers`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.dns.zone_transfers.acls import ACLs
    from cfapi.api.dns.zone_transfers.force_axfr import ForceAXFRResource
    from cfapi.api.dns.zone_transfers.incoming import IncomingResource
    from cfapi.api.dns.zone_transfers.outgoing import OutgoingResource
    from cfapi.api.dns.zone_transfers.peers import Peers
    from cfapi.api.dns.zone_transfers.tsigs import TSIGs


class ZoneTransfers(Resource):
    """DNS zone transfers: `cf.dns.zone_transfers`."""

    @cached_property
    def acls(self) -> ACLs:
        from cfapi.api.dns.zone_transfers.acls import ACLs
        return ACLs(self._session)

    @cached_property
    def force_axfr(self) -> ForceAXFRResource:
        from cfapi.api.dns.zone_transfers.force_axfr import ForceAXFRResource
        return ForceAXFRResource(self._session)

    @cached_property
    def incoming(self) -> IncomingResource:
        from cfapi.api.dns.zone_transfers.incoming import IncomingResource
        return IncomingResource(self._session)

    @cached_property
    def outgoing(self) -> OutgoingResource:
        from cfapi.api.dns.zone_transfers.outgoing import OutgoingResource
        return OutgoingResource(self._session)

    @cached_property
    def peers(self) -> Peers:
        from cfapi.api.dns.zone_transfers.peers import Peers
        return Peers(self._session)

    @cached_property
    def tsigs(self) -> TSIGs:
        from cfapi.api.dns.zone_transfers.tsigs import TSIGs
        return TSIGs(self._session)
