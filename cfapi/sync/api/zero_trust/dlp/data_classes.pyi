"""`cf.zero_trust.dlp.data_classes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.data_classes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DataClasses(Resource):
    """DLP data classes: `cf.zero_trust.dlp.data_classes`."""

    @_listing(_api.DataClasses.list)
    def list(self) -> Any:
        """List DLP data classes: GET /accounts/{account_id}/dlp/data_classes.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/list/"""

    @_call(_api.DataClasses.create)
    def create(self) -> Any:
        """Create a DLP data class: POST /accounts/{account_id}/dlp/data_classes.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/create/"""

    @_call(_api.DataClasses.get)
    def get(self) -> Any:
        """Get a DLP data class: GET /accounts/{account_id}/dlp/data_classes/{data_class_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/get/"""

    @_call(_api.DataClasses.update)
    def update(self) -> Any:
        """Update a DLP data class: PUT /accounts/{account_id}/dlp/data_classes/{data_class_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/update/"""

    @_call(_api.DataClasses.delete)
    def delete(self) -> Any:
        """Delete a DLP data class: DELETE /accounts/{account_id}/dlp/data_classes/{data_class_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/delete/"""
