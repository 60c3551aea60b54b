"""`cf.cloudforce_one.threat_events.categories` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.cloudforce_one.threat_events.categories as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Categories(Resource):
    """Threat event categories: `cf.cloudforce_one.threat_events.categories`."""

    @property
    def catalog(self) -> CatalogResource: ...

    @_listing(_api.Categories.list)
    def list(self) -> Any:
        """List threat event categories: GET /accounts/{account_id}/cloudforce-one/events/categories (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/list/"""

    @_call(_api.Categories.create)
    def create(self) -> Any:
        """Create a threat event category: POST /accounts/{account_id}/cloudforce-one/events/categories/create
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/create/"""

    @_deprecated("cloudforce_one.threat_events.categories.get is deprecated")
    @_call(_api.Categories.get)
    def get(self) -> Any:
        """Get a threat event category (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/categories/{category_id} (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/get/"""

    @_call(_api.Categories.update)
    def update(self) -> Any:
        """Update a threat event category: POST /accounts/{account_id}/cloudforce-one/events/categories/{category_id}
        (permission: Cloudforce One Read)."""

    @_deprecated("cloudforce_one.threat_events.categories.edit is deprecated")
    @_call(_api.Categories.edit)
    def edit(self) -> Any:
        """Edit a threat event category (deprecated): PATCH
        /accounts/{account_id}/cloudforce-one/events/categories/{category_id} (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/edit/"""

    @_deprecated("cloudforce_one.threat_events.categories.delete is deprecated")
    @_call(_api.Categories.delete)
    def delete(self) -> Any:
        """Delete a threat event category (deprecated): DELETE
        /accounts/{account_id}/cloudforce-one/events/categories/{category_id} (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/delete/"""

class CatalogResource(Resource):
    """Category catalog: `cf.cloudforce_one.threat_events.categories.catalog`."""

    @_listing(_api.CatalogResource.list)
    def list(self) -> Any:
        """List category catalog: GET /accounts/{account_id}/cloudforce-one/events/categories/catalog (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/subresources/catalog/methods/list/"""
