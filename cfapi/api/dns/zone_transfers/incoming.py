"""`cf.dns.zone_transfers.incoming`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import Moment, Reply, Resource, model
from cfapi.api.shared.accounts import ObjectID


@model
class Incoming:
    """Incoming: response of dns.zone_transfers.incoming.get."""

    id: str | None = None
    auto_refresh_seconds: int | float | None = None
    """Seconds, at least 300."""
    checked_time: Moment | None = None
    created_time: Moment | None = None
    modified_time: Moment | None = None
    name: str | None = None
    peers: list[str] | None = None
    soa_serial: int | float | None = None


class IncomingResource(Resource):
    """Zone transfer incoming: `cf.dns.zone_transfers.incoming`."""

    def get(self, *, zone_id: str) -> Reply[Incoming]:
        """Get zone transfer incoming: GET /zones/{zone_id}/secondary_dns/incoming (permission: DNS Read or Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/get/"""
        return self._call(
            "dns.zone_transfers.incoming.get", "GET", "/zones/{zone_id}/secondary_dns/incoming", locals(), Incoming,
        )

    def update(self, *, zone_id: str, auto_refresh_seconds: float, name: str, peers: Sequence[str]) -> Reply[Incoming]:
        """Update zone transfer incoming: PUT /zones/{zone_id}/secondary_dns/incoming (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/update/"""
        return self._call(
            "dns.zone_transfers.incoming.update", "PUT", "/zones/{zone_id}/secondary_dns/incoming", locals(), Incoming,
        )

    def create(self, *, zone_id: str, auto_refresh_seconds: float, name: str, peers: Sequence[str]) -> Reply[Incoming]:
        """Create zone transfer incoming: POST /zones/{zone_id}/secondary_dns/incoming (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/create/"""
        return self._call(
            "dns.zone_transfers.incoming.create", "POST", "/zones/{zone_id}/secondary_dns/incoming", locals(), Incoming,
        )

    def delete(self, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete zone transfer incoming: DELETE /zones/{zone_id}/secondary_dns/incoming (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/incoming/methods/delete/"""
        return self._call(
            "dns.zone_transfers.incoming.delete", "DELETE", "/zones/{zone_id}/secondary_dns/incoming", locals(),
            ObjectID,
        )
