"""`cf.hostnames.settings.tls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.hostnames.settings.tls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class TLSResource(Resource):
    """TLS setting: `cf.hostnames.settings.tls`."""

    @_listing(_api.TLSResource.list)
    def list(self) -> Any:
        """List TLS setting: GET /zones/{zone_id}/hostnames/settings/{setting_id} (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/list/"""

    @_call(_api.TLSResource.get)
    def get(self) -> Any:
        """Get TLS setting: GET /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}.
        https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/get/"""

    @_call(_api.TLSResource.update)
    def update(self) -> Any:
        """Update TLS setting: PUT /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/update/"""

    @_call(_api.TLSResource.delete)
    def delete(self) -> Any:
        """Delete TLS setting: DELETE /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/delete/"""
