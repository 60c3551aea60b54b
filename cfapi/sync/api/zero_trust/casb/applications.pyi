"""`cf.zero_trust.casb.applications` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.casb.applications as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Applications(Resource):
    """Casb applications: `cf.zero_trust.casb.applications`."""

    @property
    def auth_methods(self) -> AuthMethods: ...

    @_listing(_api.Applications.list)
    def list(self) -> Any:
        """List casb applications: GET /accounts/{account_id}/one/applications.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/methods/list/"""

    @_call(_api.Applications.get)
    def get(self) -> Any:
        """Get a casb application: GET /accounts/{account_id}/one/applications/{application_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/methods/get/"""

class AuthMethods(Resource):
    """Application auth methods: `cf.zero_trust.casb.applications.auth_methods`."""

    @_listing(_api.AuthMethods.list)
    def list(self) -> Any:
        """List application auth methods: GET /accounts/{account_id}/one/applications/{application_id}/auth-methods.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/subresources/auth_methods/methods/list/"""
