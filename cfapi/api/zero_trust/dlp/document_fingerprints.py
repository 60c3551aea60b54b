"""`cf.zero_trust.dlp.document_fingerprints`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, Upload, model


@model
class DocumentFingerprint:
    """Document fingerprint: response of zero_trust.dlp.document_fingerprints.list."""

    created_at: Moment
    description: str | None = None
    entry_id: str
    """UUID."""
    file_name: str | None = None
    id: str
    """UUID."""
    match_percent: int
    """Percent."""
    name: str
    status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str
    updated_at: Moment
    version: int | None = None


@model
class DocumentFingerprintUpload:
    """Document fingerprint upload: response of zero_trust.dlp.document_fingerprints.upload."""

    created_at: Moment
    description: str
    entry_id: str
    """UUID."""
    file_name: str
    id: str
    """UUID."""
    match_percent: int
    """Percent."""
    name: str
    status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str
    updated_at: Moment
    version: int


class DocumentFingerprints(Resource):
    """DLP document fingerprints: `cf.zero_trust.dlp.document_fingerprints`."""

    def list(self, *, account_id: str) -> Pages[DocumentFingerprint]:
        """List DLP document fingerprints: GET /accounts/{account_id}/dlp/document_fingerprints (permission: Zero Trust
        Read)."""
        return self._pages(
            "zero_trust.dlp.document_fingerprints.list", "GET", "/accounts/{account_id}/dlp/document_fingerprints",
            locals(), DocumentFingerprint, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, match_percent: int, name: str, description: str | None | Unset = UNSET,
    ) -> Reply[DocumentFingerprint]:
        """Create a DLP document fingerprint: POST /accounts/{account_id}/dlp/document_fingerprints (permission: Zero
        Trust Write)."""
        return self._call(
            "zero_trust.dlp.document_fingerprints.create", "POST", "/accounts/{account_id}/dlp/document_fingerprints",
            locals(), DocumentFingerprint,
        )

    def get(self, *, account_id: str, document_fingerprint_id: str) -> Reply[DocumentFingerprint]:
        """Get a DLP document fingerprint: GET
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Read)."""
        return self._call(
            "zero_trust.dlp.document_fingerprints.get", "GET",
            "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}", locals(), DocumentFingerprint,
        )

    def upload(
        self, *, account_id: str, document_fingerprint_id: str, file: Upload,
    ) -> Reply[DocumentFingerprintUpload]:
        """Upload DLP document fingerprints: PUT
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""
        return self._call(
            "zero_trust.dlp.document_fingerprints.upload", "PUT",
            "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}", locals(),
            DocumentFingerprintUpload, form=True, files="file",
        )

    def update(
        self, *, account_id: str, document_fingerprint_id: str, description: str | None | Unset = UNSET,
        match_percent: int | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> Reply[DocumentFingerprint]:
        """Update a DLP document fingerprint: POST
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""
        return self._call(
            "zero_trust.dlp.document_fingerprints.update", "POST",
            "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}", locals(), DocumentFingerprint,
        )

    def delete(self, *, account_id: str, document_fingerprint_id: str) -> Reply[None]:
        """Delete a DLP document fingerprint: DELETE
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""
        return self._call(
            "zero_trust.dlp.document_fingerprints.delete", "DELETE",
            "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}", locals(), NoneType,
        )
