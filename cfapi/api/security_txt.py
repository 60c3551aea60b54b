"""`cf.security_txt`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from types import NoneType

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class SecurityTXT:
    """Security TXT: response of security_txt.get."""

    acknowledgments: list[str] | None = None
    canonical: list[str] | None = None
    contact: list[str] | None = None
    enabled: bool | None = None
    encryption: list[str] | None = None
    expires: Moment | None = None
    hiring: list[str] | None = None
    policy: list[str] | None = None
    preferred_languages: str | None = None


class SecurityTXTResource(Resource):
    """Security TXT: `cf.security_txt`."""

    def get(self, *, zone_id: str) -> Reply[SecurityTXT]:
        """Get security TXT: GET /zones/{zone_id}/security-center/securitytxt (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/security_txt/methods/get/"""
        return self._call(
            "security_txt.get", "GET", "/zones/{zone_id}/security-center/securitytxt", locals(), SecurityTXT,
        )

    def update(
        self, *, zone_id: str, acknowledgments: Sequence[str] | Unset = UNSET, canonical: Sequence[str] | Unset = UNSET,
        contact: Sequence[str] | Unset = UNSET, enabled: bool | Unset = UNSET,
        encryption: Sequence[str] | Unset = UNSET, expires: datetime | str | Unset = UNSET,
        hiring: Sequence[str] | Unset = UNSET, policy: Sequence[str] | Unset = UNSET,
        preferred_languages: str | Unset = UNSET,
    ) -> Reply[None]:
        """Update security TXT: PUT /zones/{zone_id}/security-center/securitytxt (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/security_txt/methods/update/"""
        return self._call(
            "security_txt.update", "PUT", "/zones/{zone_id}/security-center/securitytxt", locals(), NoneType,
        )

    def delete(self, *, zone_id: str) -> Reply[None]:
        """Delete security TXT: DELETE /zones/{zone_id}/security-center/securitytxt (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/security_txt/methods/delete/"""
        return self._call(
            "security_txt.delete", "DELETE", "/zones/{zone_id}/security-center/securitytxt", locals(), NoneType,
        )
