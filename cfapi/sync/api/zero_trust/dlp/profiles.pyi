"""`cf.zero_trust.dlp.profiles` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.profiles as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Profiles(Resource):
    """DLP profiles: `cf.zero_trust.dlp.profiles`."""

    @property
    def custom(self) -> CustomResource: ...

    @property
    def predefined(self) -> PredefinedResource: ...

    @_listing(_api.Profiles.list)
    def list(self) -> Any:
        """List DLP profiles: GET /accounts/{account_id}/dlp/profiles (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/methods/list/"""

    @_call(_api.Profiles.get)
    def get(self) -> Any:
        """Get a DLP profile: GET /accounts/{account_id}/dlp/profiles/{profile_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/methods/get/"""

class CustomResource(Resource):
    """Profile custom: `cf.zero_trust.dlp.profiles.custom`."""

    @_listing(_api.CustomResource.list)
    def list(self) -> Any:
        """List profile custom: GET /accounts/{account_id}/dlp/profiles/custom (permission: Zero Trust Read)."""

    @_call(_api.CustomResource.create)
    def create(self) -> Any:
        """Create profile custom: POST /accounts/{account_id}/dlp/profiles/custom (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/create/"""

    @_call(_api.CustomResource.get)
    def get(self) -> Any:
        """Get profile custom: GET /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/get/"""

    @_call(_api.CustomResource.update)
    def update(self) -> Any:
        """Update profile custom: PUT /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/update/"""

    @_call(_api.CustomResource.delete)
    def delete(self) -> Any:
        """Delete profile custom: DELETE /accounts/{account_id}/dlp/profiles/custom/{profile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/custom/methods/delete/"""

class PredefinedResource(Resource):
    """Profile predefined: `cf.zero_trust.dlp.profiles.predefined`."""

    @_call(_api.PredefinedResource.create)
    def create(self) -> Any:
        """Create profile predefined: POST /accounts/{account_id}/dlp/profiles/predefined (permission: Zero Trust
        Write)."""

    @_call(_api.PredefinedResource.get_legacy)
    def get_legacy(self) -> Any:
        """Profile predefined: get legacy: GET /accounts/{account_id}/dlp/profiles/predefined/{profile_id} (permission:
        Zero Trust Read)."""

    @_call(_api.PredefinedResource.update_legacy)
    def update_legacy(self) -> Any:
        """Profile predefined: update legacy: PUT /accounts/{account_id}/dlp/profiles/predefined/{profile_id}
        (permission: Zero Trust Write)."""

    @_call(_api.PredefinedResource.delete)
    def delete(self) -> Any:
        """Delete profile predefined: DELETE /accounts/{account_id}/dlp/profiles/predefined/{profile_id} (permission:
        Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/delete/"""

    @_call(_api.PredefinedResource.get)
    def get(self) -> Any:
        """Get profile predefined: GET /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config (permission:
        Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/get/"""

    @_call(_api.PredefinedResource.update)
    def update(self) -> Any:
        """Update profile predefined: PUT /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/profiles/subresources/predefined/methods/update/"""

    @_call(_api.PredefinedResource.create_config)
    def create_config(self) -> Any:
        """Profile predefined: create config: POST /accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config
        (permission: Zero Trust Write)."""
