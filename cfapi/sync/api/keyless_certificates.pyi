"""`cf.keyless_certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.keyless_certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class KeylessCertificates(Resource):
    """Keyless certificates: `cf.keyless_certificates`."""

    @_listing(_api.KeylessCertificates.list)
    def list(self) -> Any:
        """List keyless certificates: GET /zones/{zone_id}/keyless_certificates (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/list/"""

    @_call(_api.KeylessCertificates.create)
    def create(self) -> Any:
        """Create a keyless certificate: POST /zones/{zone_id}/keyless_certificates (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/create/"""

    @_call(_api.KeylessCertificates.get)
    def get(self) -> Any:
        """Get a keyless certificate: GET /zones/{zone_id}/keyless_certificates/{keyless_certificate_id} (permission:
        SSL and Certificates Read or DNS Read or others).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/get/"""

    @_call(_api.KeylessCertificates.edit)
    def edit(self) -> Any:
        """Edit a keyless certificate: PATCH /zones/{zone_id}/keyless_certificates/{keyless_certificate_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/edit/"""

    @_call(_api.KeylessCertificates.delete)
    def delete(self) -> Any:
        """Delete a keyless certificate: DELETE /zones/{zone_id}/keyless_certificates/{keyless_certificate_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/delete/"""
