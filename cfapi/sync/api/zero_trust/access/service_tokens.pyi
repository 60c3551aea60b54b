"""`cf.zero_trust.access.service_tokens` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.service_tokens as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ServiceTokens(Resource):
    """Access service tokens: `cf.zero_trust.access.service_tokens`."""

    @_listing(_api.ServiceTokens.list)
    def list(self) -> Any:
        """List access service tokens: GET /{accounts or zones}/{id}/access/service_tokens (permission: Access: Service
        Tokens Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/list/"""

    @_call(_api.ServiceTokens.create)
    def create(self) -> Any:
        """Create an access service token: POST /{accounts or zones}/{id}/access/service_tokens (permission: Access:
        Service Tokens Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/create/"""

    @_call(_api.ServiceTokens.get)
    def get(self) -> Any:
        """Get an access service token: GET /{accounts or zones}/{id}/access/service_tokens/{service_token_id}
        (permission: Access: Service Tokens Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/get/"""

    @_call(_api.ServiceTokens.update)
    def update(self) -> Any:
        """Update an access service token: PUT /{accounts or zones}/{id}/access/service_tokens/{service_token_id}
        (permission: Access: Service Tokens Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/update/"""

    @_call(_api.ServiceTokens.delete)
    def delete(self) -> Any:
        """Delete an access service token: DELETE /{accounts or zones}/{id}/access/service_tokens/{service_token_id}
        (permission: Access: Service Tokens Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/delete/"""

    @_call(_api.ServiceTokens.refresh)
    def refresh(self) -> Any:
        """Refresh access service tokens: POST /accounts/{account_id}/access/service_tokens/{service_token_id}/refresh
        (permission: Access: Service Tokens Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/refresh/"""

    @_call(_api.ServiceTokens.rotate)
    def rotate(self) -> Any:
        """Rotate access service tokens: POST /accounts/{account_id}/access/service_tokens/{service_token_id}/rotate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/service_tokens/methods/rotate/"""
