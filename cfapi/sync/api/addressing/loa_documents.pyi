"""`cf.addressing.loa_documents` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.loa_documents as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LOADocuments(Resource):
    """Addressing LOA documents: `cf.addressing.loa_documents`."""

    @_call(_api.LOADocuments.create)
    def create(self) -> Any:
        """Create an addressing LOA document: POST /accounts/{account_id}/addressing/loa_documents (permission: Magic
        Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/loa_documents/methods/create/"""

    @_call(_api.LOADocuments.get)
    def get(self) -> Any:
        """Get addressing LOA documents: GET /accounts/{account_id}/addressing/loa_documents/{loa_document_id}/download
        (permission: Magic Transit Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/loa_documents/methods/get/"""
