"""`cf.ssl.auto_origin_tls_kex` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ssl.auto_origin_tls_kex as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AutoOriginTLSKexResource(Resource):
    """SSL auto origin TLS kex: `cf.ssl.auto_origin_tls_kex`."""

    @_call(_api.AutoOriginTLSKexResource.get)
    def get(self) -> Any:
        """Get SSL auto origin TLS kex: GET /zones/{zone_id}/settings/auto_origin_tls_kex.
        https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/get/"""

    @_call(_api.AutoOriginTLSKexResource.edit)
    def edit(self) -> Any:
        """Edit SSL auto origin TLS kex: PATCH /zones/{zone_id}/settings/auto_origin_tls_kex.
        https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/edit/"""
