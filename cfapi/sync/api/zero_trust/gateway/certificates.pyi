"""`cf.zero_trust.gateway.certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Certificates(Resource):
    """Gateway certificates: `cf.zero_trust.gateway.certificates`."""

    @_listing(_api.Certificates.list)
    def list(self) -> Any:
        """List gateway certificates: GET /accounts/{account_id}/gateway/certificates.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/list/"""

    @_call(_api.Certificates.create)
    def create(self) -> Any:
        """Create a gateway certificate: POST /accounts/{account_id}/gateway/certificates.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/create/"""

    @_call(_api.Certificates.get)
    def get(self) -> Any:
        """Get a gateway certificate: GET /accounts/{account_id}/gateway/certificates/{certificate_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/get/"""

    @_call(_api.Certificates.delete)
    def delete(self) -> Any:
        """Delete a gateway certificate: DELETE /accounts/{account_id}/gateway/certificates/{certificate_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/delete/"""

    @_call(_api.Certificates.activate)
    def activate(self) -> Any:
        """Activate gateway certificates: POST /accounts/{account_id}/gateway/certificates/{certificate_id}/activate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/activate/"""

    @_call(_api.Certificates.deactivate)
    def deactivate(self) -> Any:
        """Deactivate gateway certificates: POST
        /accounts/{account_id}/gateway/certificates/{certificate_id}/deactivate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/deactivate/"""
