"""`cf.cloudforce_one.threat_events.tags` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.cloudforce_one.threat_events.tags as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tags(Resource):
    """Threat event tags: `cf.cloudforce_one.threat_events.tags`."""

    @property
    def categories(self) -> Categories: ...

    @property
    def indicators(self) -> Indicators: ...

    @_listing(_api.Tags.list)
    def list(self) -> Any:
        """List threat event tags: GET /accounts/{account_id}/cloudforce-one/events/tags (permission: Cloudforce One
        Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/list/"""

    @_call(_api.Tags.create)
    def create(self) -> Any:
        """Create a threat event tag: POST /accounts/{account_id}/cloudforce-one/events/tags/create (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/create/"""

    @_call(_api.Tags.edit)
    def edit(self) -> Any:
        """Edit a threat event tag: PATCH /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/edit/"""

    @_call(_api.Tags.delete)
    def delete(self) -> Any:
        """Delete a threat event tag: DELETE /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/delete/"""

class Categories(Resource):
    """Tag categories: `cf.cloudforce_one.threat_events.tags.categories`."""

    @_listing(_api.Categories.list)
    def list(self) -> Any:
        """List tag categories: GET /accounts/{account_id}/cloudforce-one/events/tags/categories (permission: Cloudforce
        One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/list/"""

    @_call(_api.Categories.create)
    def create(self) -> Any:
        """Create a tag category: POST /accounts/{account_id}/cloudforce-one/events/tags/categories/create (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/create/"""

    @_deprecated("cloudforce_one.threat_events.tags.categories.edit is deprecated")
    @_call(_api.Categories.edit)
    def edit(self) -> Any:
        """Edit a tag category (deprecated): PATCH
        /accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid} (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/edit/"""

    @_deprecated("cloudforce_one.threat_events.tags.categories.delete is deprecated")
    @_call(_api.Categories.delete)
    def delete(self) -> Any:
        """Delete a tag category (deprecated): DELETE
        /accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid} (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/delete/"""

class Indicators(Resource):
    """Tag indicators: `cf.cloudforce_one.threat_events.tags.indicators`."""

    @property
    def by_dataset(self) -> ByDatasetResource: ...

    @_listing(_api.Indicators.list)
    def list(self) -> Any:
        """List tag indicators: GET /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}/indicators.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/indicators/methods/list/"""

class ByDatasetResource(Resource):
    """Indicator by dataset: `cf.cloudforce_one.threat_events.tags.indicators.by_dataset`."""

    @_deprecated("cloudforce_one.threat_events.tags.indicators.by_dataset.list is deprecated")
    @_listing(_api.ByDatasetResource.list)
    def list(self) -> Any:
        """List indicator by dataset (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/tags/{tag_uuid}/indicators (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/indicators/subresources/by_dataset/methods/list/"""
