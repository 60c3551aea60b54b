"""`cf.magic_cloud_networking.catalog_syncs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_cloud_networking.catalog_syncs as _api
from cfapi.sync.api.magic_cloud_networking.catalog_syncs.prebuilt_policies import PrebuiltPolicies
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CatalogSyncs(Resource):
    """Magic cloud networking catalog syncs: `cf.magic_cloud_networking.catalog_syncs`."""

    @property
    def prebuilt_policies(self) -> PrebuiltPolicies: ...

    @_listing(_api.CatalogSyncs.list)
    def list(self) -> Any:
        """List magic cloud networking catalog syncs: GET /accounts/{account_id}/magic/cloud/catalog-syncs (permission:
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/list/"""

    @_call(_api.CatalogSyncs.create)
    def create(self) -> Any:
        """Create a magic cloud networking catalog sync: POST /accounts/{account_id}/magic/cloud/catalog-syncs
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/create/"""

    @_call(_api.CatalogSyncs.get)
    def get(self) -> Any:
        """Get a magic cloud networking catalog sync: GET /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/get/"""

    @_call(_api.CatalogSyncs.update)
    def update(self) -> Any:
        """Update a magic cloud networking catalog sync: PUT /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/update/"""

    @_call(_api.CatalogSyncs.edit)
    def edit(self) -> Any:
        """Edit a magic cloud networking catalog sync: PATCH /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/edit/"""

    @_call(_api.CatalogSyncs.delete)
    def delete(self) -> Any:
        """Delete a magic cloud networking catalog sync: DELETE
        /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id} (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/delete/"""

    @_call(_api.CatalogSyncs.refresh)
    def refresh(self) -> Any:
        """Refresh magic cloud networking catalog syncs: POST
        /accounts/{account_id}/magic/cloud/catalog-syncs/{sync_id}/refresh (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/methods/refresh/"""
