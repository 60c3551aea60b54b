"""`cf.client_certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.client_certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ClientCertificates(Resource):
    """Client certificates: `cf.client_certificates`."""

    @_listing(_api.ClientCertificates.list)
    def list(self) -> Any:
        """List client certificates: GET /zones/{zone_id}/client_certificates (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/list/"""

    @_call(_api.ClientCertificates.create)
    def create(self) -> Any:
        """Create a client certificate: POST /zones/{zone_id}/client_certificates (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/create/"""

    @_call(_api.ClientCertificates.get)
    def get(self) -> Any:
        """Get a client certificate: GET /zones/{zone_id}/client_certificates/{client_certificate_id} (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/get/"""

    @_call(_api.ClientCertificates.edit)
    def edit(self) -> Any:
        """Edit a client certificate: PATCH /zones/{zone_id}/client_certificates/{client_certificate_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/edit/"""

    @_call(_api.ClientCertificates.delete)
    def delete(self) -> Any:
        """Delete a client certificate: DELETE /zones/{zone_id}/client_certificates/{client_certificate_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/client_certificates/methods/delete/"""
