"""`cf.custom_hostnames` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_hostnames as _api
from cfapi.sync.api.custom_hostnames.certificate_pack import CertificatePackResource
from cfapi.sync.api.custom_hostnames.fallback_origin import FallbackOriginResource
from cfapi.sync.api.custom_hostnames.quota import QuotaResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomHostnames(Resource):
    """Custom hostnames: `cf.custom_hostnames`."""

    @property
    def certificate_pack(self) -> CertificatePackResource: ...

    @property
    def fallback_origin(self) -> FallbackOriginResource: ...

    @property
    def quota(self) -> QuotaResource: ...

    @_listing(_api.CustomHostnames.list)
    def list(self) -> Any:
        """List custom hostnames: GET /zones/{zone_id}/custom_hostnames (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/list/"""

    @_call(_api.CustomHostnames.create)
    def create(self) -> Any:
        """Create a custom hostname: POST /zones/{zone_id}/custom_hostnames (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/create/"""

    @_call(_api.CustomHostnames.get)
    def get(self) -> Any:
        """Get a custom hostname: GET /zones/{zone_id}/custom_hostnames/{custom_hostname_id} (permission: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/get/"""

    @_call(_api.CustomHostnames.edit)
    def edit(self) -> Any:
        """Edit a custom hostname: PATCH /zones/{zone_id}/custom_hostnames/{custom_hostname_id} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/edit/"""

    @_call(_api.CustomHostnames.delete)
    def delete(self) -> Any:
        """Delete a custom hostname: DELETE /zones/{zone_id}/custom_hostnames/{custom_hostname_id} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/methods/delete/"""
