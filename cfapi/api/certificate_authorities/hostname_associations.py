"""`cf.certificate_authorities.hostname_associations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class HostnameAssociation:
    """Hostname association: response of certificate_authorities.hostname_associations.get."""

    hostnames: list[str] | None = None


class HostnameAssociations(Resource):
    """Certificate authority hostname associations: `cf.certificate_authorities.hostname_associations`."""

    def get(self, *, zone_id: str, mtls_certificate_id: str | Unset = UNSET) -> Reply[HostnameAssociation]:
        """Get certificate authority hostname associations: GET
        /zones/{zone_id}/certificate_authorities/hostname_associations (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/get/"""
        return self._call(
            "certificate_authorities.hostname_associations.get", "GET",
            "/zones/{zone_id}/certificate_authorities/hostname_associations", locals(), HostnameAssociation,
        )

    def update(
        self, *, zone_id: str, hostnames: Sequence[str] | Unset = UNSET, mtls_certificate_id: str | Unset = UNSET,
    ) -> Reply[HostnameAssociation | None]:
        """Update certificate authority hostname associations: PUT
        /zones/{zone_id}/certificate_authorities/hostname_associations (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/update/"""
        return self._call(
            "certificate_authorities.hostname_associations.update", "PUT",
            "/zones/{zone_id}/certificate_authorities/hostname_associations", locals(), HostnameAssociation,
        )
