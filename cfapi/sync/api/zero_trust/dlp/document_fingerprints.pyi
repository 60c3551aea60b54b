"""`cf.zero_trust.dlp.document_fingerprints` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.document_fingerprints as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DocumentFingerprints(Resource):
    """DLP document fingerprints: `cf.zero_trust.dlp.document_fingerprints`."""

    @_listing(_api.DocumentFingerprints.list)
    def list(self) -> Any:
        """List DLP document fingerprints: GET /accounts/{account_id}/dlp/document_fingerprints (permission: Zero Trust
        Read)."""

    @_call(_api.DocumentFingerprints.create)
    def create(self) -> Any:
        """Create a DLP document fingerprint: POST /accounts/{account_id}/dlp/document_fingerprints (permission: Zero
        Trust Write)."""

    @_call(_api.DocumentFingerprints.get)
    def get(self) -> Any:
        """Get a DLP document fingerprint: GET
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Read)."""

    @_call(_api.DocumentFingerprints.upload)
    def upload(self) -> Any:
        """Upload DLP document fingerprints: PUT
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""

    @_call(_api.DocumentFingerprints.update)
    def update(self) -> Any:
        """Update a DLP document fingerprint: POST
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""

    @_call(_api.DocumentFingerprints.delete)
    def delete(self) -> Any:
        """Delete a DLP document fingerprint: DELETE
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""
