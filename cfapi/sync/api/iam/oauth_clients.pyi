"""`cf.iam.oauth_clients` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.oauth_clients as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class OAuthClients(Resource):
    """IAM OAuth clients: `cf.iam.oauth_clients`."""

    @_listing(_api.OAuthClients.list)
    def list(self) -> Any:
        """List IAM OAuth clients: GET /accounts/{account_id}/oauth_clients.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/list/"""

    @_call(_api.OAuthClients.create)
    def create(self) -> Any:
        """Create an IAM OAuth client: POST /accounts/{account_id}/oauth_clients.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/create/"""

    @_call(_api.OAuthClients.get)
    def get(self) -> Any:
        """Get an IAM OAuth client: GET /accounts/{account_id}/oauth_clients/{oauth_client_id}.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/get/"""

    @_call(_api.OAuthClients.update)
    def update(self) -> Any:
        """Update an IAM OAuth client: PATCH /accounts/{account_id}/oauth_clients/{oauth_client_id}.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/update/"""

    @_call(_api.OAuthClients.delete)
    def delete(self) -> Any:
        """Delete an IAM OAuth client: DELETE /accounts/{account_id}/oauth_clients/{oauth_client_id}.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/delete/"""

    @_call(_api.OAuthClients.rotate_secret)
    def rotate_secret(self) -> Any:
        """IAM OAuth clients: rotate secret: POST /accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/rotate_secret/"""

    @_call(_api.OAuthClients.delete_rotated_secret)
    def delete_rotated_secret(self) -> Any:
        """IAM OAuth clients: delete rotated secret: DELETE
        /accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_clients/methods/delete_rotated_secret/"""
