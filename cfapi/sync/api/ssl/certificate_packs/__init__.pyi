"""`cf.ssl.certificate_packs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ssl.certificate_packs as _api
from cfapi.sync.api.ssl.certificate_packs.quota import QuotaResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CertificatePacks(Resource):
    """SSL certificate packs: `cf.ssl.certificate_packs`."""

    @property
    def quota(self) -> QuotaResource: ...

    @_listing(_api.CertificatePacks.list)
    def list(self) -> Any:
        """List SSL certificate packs: GET /zones/{zone_id}/ssl/certificate_packs (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/list/"""

    @_call(_api.CertificatePacks.create)
    def create(self) -> Any:
        """Create an SSL certificate pack: POST /zones/{zone_id}/ssl/certificate_packs/order (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/create/"""

    @_call(_api.CertificatePacks.get)
    def get(self) -> Any:
        """Get an SSL certificate pack: GET /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id} (permission:
        SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/get/"""

    @_call(_api.CertificatePacks.edit)
    def edit(self) -> Any:
        """Edit an SSL certificate pack: PATCH /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/edit/"""

    @_call(_api.CertificatePacks.delete)
    def delete(self) -> Any:
        """Delete an SSL certificate pack: DELETE /zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/delete/"""
