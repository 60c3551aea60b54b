"""`cf.custom_hostnames.certificate_pack.certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_hostnames.certificate_pack.certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Certificates(Resource):
    """Certificate pack certificates: `cf.custom_hostnames.certificate_pack.certificates`."""

    @_call(_api.Certificates.update)
    def update(self) -> Any:
        """Update a certificate pack certificate: PUT
        /zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/update/"""

    @_call(_api.Certificates.delete)
    def delete(self) -> Any:
        """Delete a certificate pack certificate: DELETE
        /zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/delete/"""
