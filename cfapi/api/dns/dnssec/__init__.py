"""`cf.dns.dnssec`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.dns.dnssec.zsk import ZSKResource


@model
class DNSSEC:
    """DNSSEC: response of dns.dnssec.get."""

    algorithm: str | None = None
    digest: str | None = None
    digest_algorithm: str | None = None
    digest_type: str | None = None
    dnssec_multi_signer: bool | None = None
    dnssec_presigned: bool | None = None
    dnssec_use_nsec3: bool | None = None
    ds: str | None = None
    flags: int | float | None = None
    key_tag: int | float | None = None
    key_type: str | None = None
    modified_on: Moment | None = None
    public_key: str | None = None
    status: Literal["active", "pending", "disabled", "pending-disabled", "error"] | str | None = None


class DNSSECResource(Resource):
    """DNSSEC: `cf.dns.dnssec`."""

    @cached_property
    def zsk(self) -> ZSKResource:
        from cfapi.api.dns.dnssec.zsk import ZSKResource
        return ZSKResource(self._session)

    def get(self, *, zone_id: str) -> Reply[DNSSEC]:
        """Get DNSSEC: GET /zones/{zone_id}/dnssec (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/get/"""
        return self._call("dns.dnssec.get", "GET", "/zones/{zone_id}/dnssec", locals(), DNSSEC)

    def edit(
        self, *, zone_id: str, dnssec_multi_signer: bool | None | Unset = UNSET,
        dnssec_presigned: bool | None | Unset = UNSET, dnssec_use_nsec3: bool | None | Unset = UNSET,
        status: Literal["active", "disabled"] | str | None | Unset = UNSET,
    ) -> Reply[DNSSEC | None]:
        """Edit DNSSEC: PATCH /zones/{zone_id}/dnssec (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/edit/"""
        return self._call("dns.dnssec.edit", "PATCH", "/zones/{zone_id}/dnssec", locals(), DNSSEC)

    def delete(self, *, zone_id: str) -> Reply[str | None]:
        """Delete DNSSEC: DELETE /zones/{zone_id}/dnssec (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/dnssec/methods/delete/"""
        return self._call("dns.dnssec.delete", "DELETE", "/zones/{zone_id}/dnssec", locals(), str)
