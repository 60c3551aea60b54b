"""`cf.addressing.loa_documents`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, Upload, model


@model
class LOADocument:
    """LOA document: response of addressing.loa_documents.create."""

    id: str | None = None
    account_id: str | None = None
    auto_generated: bool | None = None
    created: Moment | None = None
    filename: str | None = None
    size_bytes: int | None = None
    """Bytes."""
    verified: bool | None = None
    verified_at: Moment | None = None


class LOADocuments(Resource):
    """Addressing LOA documents: `cf.addressing.loa_documents`."""

    def create(self, *, account_id: str, loa_document: Upload) -> Reply[LOADocument]:
        """Create an addressing LOA document: POST /accounts/{account_id}/addressing/loa_documents (permission: Magic
        Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/loa_documents/methods/create/"""
        return self._call(
            "addressing.loa_documents.create", "POST", "/accounts/{account_id}/addressing/loa_documents", locals(),
            LOADocument, form=True, files="loa_document",
        )

    def get(self, loa_document_id: str | None, *, account_id: str) -> Reply[bytes]:
        """Get addressing LOA documents: GET /accounts/{account_id}/addressing/loa_documents/{loa_document_id}/download
        (permission: Magic Transit Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/loa_documents/methods/get/"""
        return self._call(
            "addressing.loa_documents.get", "GET",
            "/accounts/{account_id}/addressing/loa_documents/{loa_document_id}/download", locals(), bytes,
        )
