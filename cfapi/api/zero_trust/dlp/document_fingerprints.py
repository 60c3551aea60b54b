"""`cf.zero_trust.dlp.document_fingerprints`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, Upload, model


@model
class DocumentFingerprint:
    """Document fingerprint: response of zero_trust.dlp.document_fingerprints.list.

    entry_id: UUID; id: UUID; match_percent: percent."""

    created_at: Moment
    description: str | None = None
    entry_id: str
    file_name: str | None = None
    id: str
    match_percent: int
    name: str
    status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str
    updated_at: Moment
    version: int | None = None


@model
class DocumentFingerprintUpload:
    """Document fingerprint upload: response of zero_trust.dlp.document_fingerprints.upload.

    entry_id: UUID; id: UUID; match_percent: percent."""

    created_at: Moment
    description: str
    entry_id: str
    file_name: str
    id: str
    match_percent: int
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

    async def create(
        self, *, account_id: str, match_percent: int, name: str, description: str | None | Unset = UNSET,
    ) -> DocumentFingerprint:
        """Create a DLP document fingerprint: POST /accounts/{account_id}/dlp/document_fingerprints (permission: Zero
        Trust Write)."""
        return await self._call(
            "zero_trust.dlp.document_fingerprints.create", "POST", "/accounts/{account_id}/dlp/document_fingerprints",
            locals(), DocumentFingerprint,
        )

    async def get(self, *, account_id: str, document_fingerprint_id: str) -> DocumentFingerprint:
        """Get a DLP document fingerprint: GET
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Read)."""
        return await self._call(
            "zero_trust.dlp.document_fingerprints.get", "GET",
            "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}", locals(), DocumentFingerprint,
        )

    async def upload(self, *, account_id: str, document_fingerprint_id: str, file: Upload) -> DocumentFingerprintUpload:
        """Upload DLP document fingerprints: PUT
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""
        return await self._call(
            "zero_trust.dlp.document_fingerprints.upload", "PUT",
            "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}", locals(),
            DocumentFingerprintUpload, form=True,
        )

    async def update(
        self, *, account_id: str, document_fingerprint_id: str, description: str | None | Unset = UNSET,
        match_percent: int | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> DocumentFingerprint:
        """Update a DLP document fingerprint: POST
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""
        return await self._call(
            "zero_trust.dlp.document_fingerprints.update", "POST",
            "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}", locals(), DocumentFingerprint,
        )

    async def delete(self, *, account_id: str, document_fingerprint_id: str) -> None:
        """Delete a DLP document fingerprint: DELETE
        /accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id} (permission: Zero Trust Write)."""
        await self._call(
            "zero_trust.dlp.document_fingerprints.delete", "DELETE",
            "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}", locals(), NoneType,
        )
