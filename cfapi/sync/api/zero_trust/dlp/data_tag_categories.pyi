"""`cf.zero_trust.dlp.data_tag_categories` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.data_tag_categories as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DataTagCategories(Resource):
    """DLP data tag categories: `cf.zero_trust.dlp.data_tag_categories`."""

    @property
    def data_tags(self) -> DataTags: ...

    @_listing(_api.DataTagCategories.list)
    def list(self) -> Any:
        """List DLP data tag categories: GET /accounts/{account_id}/dlp/data_tag_categories.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/list/"""

    @_call(_api.DataTagCategories.create)
    def create(self) -> Any:
        """Create a DLP data tag category: POST /accounts/{account_id}/dlp/data_tag_categories.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/create/"""

    @_call(_api.DataTagCategories.get)
    def get(self) -> Any:
        """Get a DLP data tag category: GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/get/"""

    @_call(_api.DataTagCategories.update)
    def update(self) -> Any:
        """Update a DLP data tag category: PUT /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/update/"""

    @_call(_api.DataTagCategories.delete)
    def delete(self) -> Any:
        """Delete a DLP data tag category: DELETE /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/delete/"""

class DataTags(Resource):
    """Data tag category data tags: `cf.zero_trust.dlp.data_tag_categories.data_tags`."""

    @_listing(_api.DataTags.list)
    def list(self) -> Any:
        """List data tag category data tags: GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/list/"""

    @_call(_api.DataTags.create)
    def create(self) -> Any:
        """Create a data tag category data tag: POST
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/create/"""

    @_call(_api.DataTags.get)
    def get(self) -> Any:
        """Get a data tag category data tag: GET
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/get/"""

    @_call(_api.DataTags.update)
    def update(self) -> Any:
        """Update a data tag category data tag: PUT
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/update/"""

    @_call(_api.DataTags.delete)
    def delete(self) -> Any:
        """Delete a data tag category data tag: DELETE
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/delete/"""
