"""`cf.dns.zone_transfers.force_axfr`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class ForceAXFRResource(Resource):
    """Zone transfer force AXFR: `cf.dns.zone_transfers.force_axfr`."""

    def create(self, *, zone_id: str) -> Reply[str | None]:
        """Create zone transfer force AXFR: POST /zones/{zone_id}/secondary_dns/force_axfr (permission: DNS Write or
        Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/zone_transfers/subresources/force_axfr/methods/create/"""
        return self._call(
            "dns.zone_transfers.force_axfr.create", "POST", "/zones/{zone_id}/secondary_dns/force_axfr", locals(), str,
        )
