"""`cf.acm.custom_trust_store` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.acm.custom_trust_store as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomTrustStoreResource(Resource):
    """Acm custom trust store: `cf.acm.custom_trust_store`."""

    @_listing(_api.CustomTrustStoreResource.list)
    def list(self) -> Any:
        """List acm custom trust store: GET /zones/{zone_id}/acm/custom_trust_store (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/list/"""

    @_call(_api.CustomTrustStoreResource.create)
    def create(self) -> Any:
        """Create acm custom trust store: POST /zones/{zone_id}/acm/custom_trust_store (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/create/"""

    @_call(_api.CustomTrustStoreResource.get)
    def get(self) -> Any:
        """Get acm custom trust store: GET /zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}
        (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/get/"""

    @_call(_api.CustomTrustStoreResource.delete)
    def delete(self) -> Any:
        """Delete acm custom trust store: DELETE /zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/delete/"""
