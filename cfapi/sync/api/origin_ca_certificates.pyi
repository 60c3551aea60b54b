"""`cf.origin_ca_certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.origin_ca_certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class OriginCACertificates(Resource):
    """Origin CA certificates: `cf.origin_ca_certificates`."""

    @_listing(_api.OriginCACertificates.list)
    def list(self) -> Any:
        """List origin CA certificates: GET /certificates.
        https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/list/"""

    @_call(_api.OriginCACertificates.create)
    def create(self) -> Any:
        """Create an origin CA certificate: POST /certificates.
        https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/create/"""

    @_call(_api.OriginCACertificates.get)
    def get(self) -> Any:
        """Get an origin CA certificate: GET /certificates/{certificate_id}.
        https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/get/"""

    @_call(_api.OriginCACertificates.delete)
    def delete(self) -> Any:
        """Delete an origin CA certificate: DELETE /certificates/{certificate_id}.
        https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/delete/"""
