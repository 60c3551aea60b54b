"""`cf.custom_certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_certificates as _api
from cfapi.sync.api.custom_certificates.prioritize import PrioritizeResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomCertificates(Resource):
    """Custom certificates: `cf.custom_certificates`."""

    @property
    def prioritize(self) -> PrioritizeResource: ...

    @_listing(_api.CustomCertificates.list)
    def list(self) -> Any:
        """List custom certificates: GET /zones/{zone_id}/custom_certificates (permission: SSL and Certificates Read or
        Access: Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/list/"""

    @_call(_api.CustomCertificates.create)
    def create(self) -> Any:
        """Create a custom certificate: POST /zones/{zone_id}/custom_certificates (permission: SSL and Certificates
        Write or Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/create/"""

    @_call(_api.CustomCertificates.get)
    def get(self) -> Any:
        """Get a custom certificate: GET /zones/{zone_id}/custom_certificates/{custom_certificate_id} (permission: SSL
        and Certificates Read or Access: Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/get/"""

    @_call(_api.CustomCertificates.edit)
    def edit(self) -> Any:
        """Edit a custom certificate: PATCH /zones/{zone_id}/custom_certificates/{custom_certificate_id} (permission:
        SSL and Certificates Write or Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/edit/"""

    @_call(_api.CustomCertificates.delete)
    def delete(self) -> Any:
        """Delete a custom certificate: DELETE /zones/{zone_id}/custom_certificates/{custom_certificate_id} (permission:
        SSL and Certificates Write or Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_certificates/methods/delete/"""
