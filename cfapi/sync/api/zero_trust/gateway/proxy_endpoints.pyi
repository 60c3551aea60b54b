"""`cf.zero_trust.gateway.proxy_endpoints` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.proxy_endpoints as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ProxyEndpoints(Resource):
    """Gateway proxy endpoints: `cf.zero_trust.gateway.proxy_endpoints`."""

    @_listing(_api.ProxyEndpoints.list)
    def list(self) -> Any:
        """List gateway proxy endpoints: GET /accounts/{account_id}/gateway/proxy_endpoints.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/list/"""

    @_call(_api.ProxyEndpoints.create)
    def create(self) -> Any:
        """Create a gateway proxy endpoint: POST /accounts/{account_id}/gateway/proxy_endpoints.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/create/"""

    @_call(_api.ProxyEndpoints.get)
    def get(self) -> Any:
        """Get a gateway proxy endpoint: GET /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/get/"""

    @_call(_api.ProxyEndpoints.edit)
    def edit(self) -> Any:
        """Edit a gateway proxy endpoint: PATCH /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/edit/"""

    @_call(_api.ProxyEndpoints.delete)
    def delete(self) -> Any:
        """Delete a gateway proxy endpoint: DELETE /accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/proxy_endpoints/methods/delete/"""
