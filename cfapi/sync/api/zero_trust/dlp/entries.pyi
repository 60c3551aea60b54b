"""`cf.zero_trust.dlp.entries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.entries as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Entries(Resource):
    """DLP entries: `cf.zero_trust.dlp.entries`."""

    @property
    def custom(self) -> CustomResource: ...

    @property
    def integration(self) -> IntegrationResource: ...

    @property
    def predefined(self) -> PredefinedResource: ...

    @_call(_api.Entries.update)
    def update(self) -> Any:
        """Update a DLP entry: PUT /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/update/"""

    @_listing(_api.Entries.list)
    def list(self) -> Any:
        """List DLP entries: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/list/"""

    @_call(_api.Entries.create)
    def create(self) -> Any:
        """Create a DLP entry: POST /accounts/{account_id}/dlp/entries (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/create/"""

    @_call(_api.Entries.get)
    def get(self) -> Any:
        """Get a DLP entry: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/get/"""

    @_call(_api.Entries.delete)
    def delete(self) -> Any:
        """Delete a DLP entry: DELETE /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/methods/delete/"""

class CustomResource(Resource):
    """Entry custom: `cf.zero_trust.dlp.entries.custom`."""

    @_listing(_api.CustomResource.list)
    def list(self) -> Any:
        """List entry custom: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/list/"""

    @_call(_api.CustomResource.create)
    def create(self) -> Any:
        """Create entry custom: POST /accounts/{account_id}/dlp/entries (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/create/"""

    @_call(_api.CustomResource.update)
    def update(self) -> Any:
        """Update entry custom: PUT /accounts/{account_id}/dlp/entries/custom/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/update/"""

    @_call(_api.CustomResource.get)
    def get(self) -> Any:
        """Get entry custom: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/get/"""

    @_call(_api.CustomResource.delete)
    def delete(self) -> Any:
        """Delete entry custom: DELETE /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/custom/methods/delete/"""

class IntegrationResource(Resource):
    """Entry integration: `cf.zero_trust.dlp.entries.integration`."""

    @_call(_api.IntegrationResource.create)
    def create(self) -> Any:
        """Create entry integration: POST /accounts/{account_id}/dlp/entries/integration (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/create/"""

    @_call(_api.IntegrationResource.update)
    def update(self) -> Any:
        """Update entry integration: PUT /accounts/{account_id}/dlp/entries/integration/{entry_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/update/"""

    @_call(_api.IntegrationResource.delete)
    def delete(self) -> Any:
        """Delete entry integration: DELETE /accounts/{account_id}/dlp/entries/integration/{entry_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/delete/"""

    @_listing(_api.IntegrationResource.list)
    def list(self) -> Any:
        """List entry integration: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/list/"""

    @_call(_api.IntegrationResource.get)
    def get(self) -> Any:
        """Get entry integration: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/integration/methods/get/"""

class PredefinedResource(Resource):
    """Entry predefined: `cf.zero_trust.dlp.entries.predefined`."""

    @_call(_api.PredefinedResource.create)
    def create(self) -> Any:
        """Create entry predefined: POST /accounts/{account_id}/dlp/entries/predefined (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/create/"""

    @_call(_api.PredefinedResource.update)
    def update(self) -> Any:
        """Update entry predefined: PUT /accounts/{account_id}/dlp/entries/predefined/{entry_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/update/"""

    @_call(_api.PredefinedResource.delete)
    def delete(self) -> Any:
        """Delete entry predefined: DELETE /accounts/{account_id}/dlp/entries/predefined/{entry_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/delete/"""

    @_listing(_api.PredefinedResource.list)
    def list(self) -> Any:
        """List entry predefined: GET /accounts/{account_id}/dlp/entries (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/list/"""

    @_call(_api.PredefinedResource.get)
    def get(self) -> Any:
        """Get entry predefined: GET /accounts/{account_id}/dlp/entries/{entry_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/entries/subresources/predefined/methods/get/"""
