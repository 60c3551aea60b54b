"""`cf.dns.zone_transfers.outgoing`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cfapi._core import Moment, Reply, Resource, model
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

    def get(self, *, zone_id: str) -> Reply[Outgoing]:
        """Get zone transfer outgoing: GET /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Read or Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/get/"""
        return self._call(
            "dns.zone_transfers.outgoing.get", "GET", "/zones/{zone_id}/secondary_dns/outgoing", locals(), Outgoing,
        )

    def update(self, *, zone_id: str, name: str, peers: Sequence[str]) -> Reply[Outgoing]:
        """Update zone transfer outgoing: PUT /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/update/"""
        return self._call(
            "dns.zone_transfers.outgoing.update", "PUT", "/zones/{zone_id}/secondary_dns/outgoing", locals(), Outgoing,
        )

    def create(self, *, zone_id: str, name: str, peers: Sequence[str]) -> Reply[Outgoing]:
        """Create zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/create/"""
        return self._call(
            "dns.zone_transfers.outgoing.create", "POST", "/zones/{zone_id}/secondary_dns/outgoing", locals(), Outgoing,
        )

    def delete(self, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete zone transfer outgoing: DELETE /zones/{zone_id}/secondary_dns/outgoing (permission: DNS Write or Zone
        Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/delete/"""
        return self._call(
            "dns.zone_transfers.outgoing.delete", "DELETE", "/zones/{zone_id}/secondary_dns/outgoing", locals(),
            ObjectID,
        )

    def disable(self, *, zone_id: str) -> Reply[str | None]:
        """Disable zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing/disable (permission: DNS Write
        or Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/disable/"""
        return self._call(
            "dns.zone_transfers.outgoing.disable", "POST", "/zones/{zone_id}/secondary_dns/outgoing/disable", locals(),
            str,
        )

    def enable(self, *, zone_id: str) -> Reply[str | None]:
        """Enable zone transfer outgoing: POST /zones/{zone_id}/secondary_dns/outgoing/enable (permission: DNS Write or
        Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/enable/"""
        return self._call(
            "dns.zone_transfers.outgoing.enable", "POST", "/zones/{zone_id}/secondary_dns/outgoing/enable", locals(),
            str,
        )

    def force_notify(self, *, zone_id: str) -> Reply[str | None]:
        """Zone transfer outgoing: force notify: POST /zones/{zone_id}/secondary_dns/outgoing/force_notify (permission:
        DNS Write or Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/methods/force_notify/"""
        return self._call(
            "dns.zone_transfers.outgoing.force_notify", "POST", "/zones/{zone_id}/secondary_dns/outgoing/force_notify",
            locals(), str,
        )


class StatusResource(Resource):
    """Outgoing status: `cf.dns.zone_transfers.outgoing.status`."""

    def get(self, *, zone_id: str) -> Reply[str | None]:
        """Get outgoing status: GET /zones/{zone_id}/secondary_dns/outgoing/status (permission: DNS Read or Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/outgoing/subresources/status/methods/get/"""
        return self._call(
            "dns.zone_transfers.outgoing.status.get", "GET", "/zones/{zone_id}/secondary_dns/outgoing/status", locals(),
            str,
        )
