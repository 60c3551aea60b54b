"""`cf.custom_hostnames.certificate_pack.certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.custom_hostnames import CustomHostname
from cfapi.api.shared.accounts import ObjectID


class Certificates(Resource):
    """Certificate pack certificates: `cf.custom_hostnames.certificate_pack.certificates`."""

    def update(
        self, certificate_id: str, *, zone_id: str, custom_hostname_id: str, certificate_pack_id: str,
        custom_certificate: str, custom_key: str,
    ) -> Reply[CustomHostname]:
        """Update a certificate pack certificate: PUT
        /zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/update/"""
        return self._call(
            "custom_hostnames.certificate_pack.certificates.update", "PUT",
            "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}",
            locals(), CustomHostname,
        )

    def delete(
        self, certificate_id: str, *, zone_id: str, custom_hostname_id: str, certificate_pack_id: str,
    ) -> Reply[ObjectID]:
        """Delete a certificate pack certificate: DELETE
        /zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/delete/"""
        return self._call(
            "custom_hostnames.certificate_pack.certificates.delete", "DELETE",
            "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}",
            locals(), ObjectID, at="",
        )
