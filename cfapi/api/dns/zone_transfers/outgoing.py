"""`cf.dns.zone_transfers.outgoing`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cfapi._core import Moment, Resource, model
from cfapi.api.shared.accounts import ObjectID


@model
class Outgoing:
    """Outgoing: response of dns.zone_transfers.outgoing.get."""

    id: str | None = None
    checked_time: Moment | None = None
    created_time: Moment | None = None
    last_transferred_time: Moment | None = None
    name: str | None = None
    peers: list[str] | None = None
    soa_serial: int | float | None = None


class OutgoingResource(Resource):
    """Zone transfer outgoing: `cf.dns.zone_transfers.outgoing`."""

    @cached_property
    def status(self) -> StatusResource:
        return StatusResource(self._session)

    async def get(self, *, zone_id: str) -> Outgoing:
        """Get zone transfer outgoing: GET /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Read or Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/get/"""
        return await self._call(
            "dns.zone_transfers.outgoing.get", "GET", "/zones/{zone_id}/secondary_dns/outgoing", locals(), Outgoing,
        )

    async def update(self, *, zone_id: str, name: str, peers: Sequence[str]) -> Outgoing:
        """Update zone transfer outgoing: PUT /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/update/"""
        return await self._call(
            "dns.zone_transfers.outgoing.update", "PUT", "/zones/{zone_id}/secondary_dns/outgoing", locals(), Outgoing,
        )

    async def create(self, *, zone_id: str, name: str, peers: Sequence[str]) -> Outgoing:
        """Create zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/create/"""
        return await self._call(
            "dns.zone_transfers.outgoing.create", "POST", "/zones/{zone_id}/secondary_dns/outgoing", locals(), Outgoing,
        )

    async def delete(self, *, zone_id: str) -> ObjectID | None:
        """Delete zone transfer outgoing: DELETE /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/delete/"""
        return await self._call(
            "dns.zone_transfers.outgoing.delete", "DELETE", "/zones/{zone_id}/secondary_dns/outgoing", locals(),
            ObjectID,
        )

    async def disable(self, *, zone_id: str) -> str | None:
        """Disable zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing/disable (permission: DNS Write
        or Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/disable/"""
        return await self._call(
            "dns.zone_transfers.outgoing.disable", "POST", "/zones/{zone_id}/secondary_dns/outgoing/disable", locals(),
            str,
        )

    async def enable(self, *, zone_id: str) -> str | None:
        """Enable zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing/enable (permission: DNS Write or
        Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/enable/"""
        return await self._call(
            "dns.zone_transfers.outgoing.enable", "POST", "/zones/{zone_id}/secondary_dns/outgoing/enable", locals(),
            str,
        )

    async def force_notify(self, *, zone_id: str) -> str | None:
        """Zone transfer outgoing: force notify: POST /zones/{zone_id}/secondary_dns/outgoing/force_notify (permission:
        DNS Write or Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/force_notify/"""
        return await self._call(
            "dns.zone_transfers.outgoing.force_notify", "POST", "/zones/{zone_id}/secondary_dns/outgoing/force_notify",
            locals(), str,
        )


class StatusResource(Resource):
    """Outgoing status: `cf.dns.zone_transfers.outgoing.status`."""

    async def get(self, *, zone_id: str) -> str | None:
        """Get outgoing status: GET /zones/{zone_id}/secondary_dns/outgoing/status (permission: DNS Read or Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/subresources/status/methods/get/"""
        return await self._call(
            "dns.zone_transfers.outgoing.status.get", "GET", "/zones/{zone_id}/secondary_dns/outgoing/status", locals(),
            str,
        )
