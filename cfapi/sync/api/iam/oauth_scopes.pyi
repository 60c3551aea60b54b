"""`cf.iam.oauth_scopes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.oauth_scopes as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class OAuthScopes(Resource):
    """IAM OAuth scopes: `cf.iam.oauth_scopes`."""

    @_listing(_api.OAuthScopes.list)
    def list(self) -> Any:
        """List IAM OAuth scopes: GET /oauth/scopes.
        https://developers.cloudflare.com/api/resources/iam/subresources/oauth_scopes/methods/list/"""
