"""`cf.field_extractors` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.field_extractors as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class FieldExtractors(Resource):
    """Field extractors: `cf.field_extractors`."""

    @_call(_api.FieldExtractors.get)
    def get(self) -> Any:
        """Get a field extractor: GET /accounts/{account_id}/field_extractors/{extractor}.
        https://developers.cloudflare.com/api/resources/field_extractors/methods/get/"""

    @_call(_api.FieldExtractors.update)
    def update(self) -> Any:
        """Update a field extractor: PUT /accounts/{account_id}/field_extractors/{extractor}.
        https://developers.cloudflare.com/api/resources/field_extractors/methods/update/"""

    @_call(_api.FieldExtractors.delete)
    def delete(self) -> Any:
        """Delete a field extractor: DELETE /accounts/{account_id}/field_extractors/{extractor}.
        https://developers.cloudflare.com/api/resources/field_extractors/methods/delete/"""
