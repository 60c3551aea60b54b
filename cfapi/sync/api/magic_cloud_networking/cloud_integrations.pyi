"""`cf.magic_cloud_networking.cloud_integrations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_cloud_networking.cloud_integrations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CloudIntegrations(Resource):
    """Magic cloud networking cloud integrations: `cf.magic_cloud_networking.cloud_integrations`."""

    @_listing(_api.CloudIntegrations.list)
    def list(self) -> Any:
        """List magic cloud networking cloud integrations: GET /accounts/{account_id}/magic/cloud/providers (permission:
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/list/"""

    @_call(_api.CloudIntegrations.create)
    def create(self) -> Any:
        """Create a magic cloud networking cloud integration: POST /accounts/{account_id}/magic/cloud/providers
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/create/"""

    @_call(_api.CloudIntegrations.discover_all)
    def discover_all(self) -> Any:
        """Magic cloud networking cloud integrations: discover all: POST
        /accounts/{account_id}/magic/cloud/providers/discover (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/discover_all/"""

    @_call(_api.CloudIntegrations.get)
    def get(self) -> Any:
        """Get a magic cloud networking cloud integration: GET
        /accounts/{account_id}/magic/cloud/providers/{provider_id} (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/get/"""

    @_call(_api.CloudIntegrations.update)
    def update(self) -> Any:
        """Update a magic cloud networking cloud integration: PUT
        /accounts/{account_id}/magic/cloud/providers/{provider_id} (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/update/"""

    @_call(_api.CloudIntegrations.edit)
    def edit(self) -> Any:
        """Edit a magic cloud networking cloud integration: PATCH
        /accounts/{account_id}/magic/cloud/providers/{provider_id} (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/edit/"""

    @_call(_api.CloudIntegrations.delete)
    def delete(self) -> Any:
        """Delete a magic cloud networking cloud integration: DELETE
        /accounts/{account_id}/magic/cloud/providers/{provider_id} (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/delete/"""

    @_call(_api.CloudIntegrations.discover)
    def discover(self) -> Any:
        """Discover magic cloud networking cloud integrations: POST
        /accounts/{account_id}/magic/cloud/providers/{provider_id}/discover.
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/discover/"""

    @_call(_api.CloudIntegrations.initial_setup)
    def initial_setup(self) -> Any:
        """Magic cloud networking cloud integrations: initial setup: GET
        /accounts/{account_id}/magic/cloud/providers/{provider_id}/initial_setup (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/initial_setup/"""
