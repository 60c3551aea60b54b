"""`cf.origin_tls_client_auth.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.origin_tls_client_auth.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Origin TLS client auth settings: `cf.origin_tls_client_auth.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get origin TLS client auth settings: GET /zones/{zone_id}/origin_tls_client_auth/settings (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/get/"""

    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update origin TLS client auth settings: PUT /zones/{zone_id}/origin_tls_client_auth/settings (permission: SSL
        and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/update/"""
