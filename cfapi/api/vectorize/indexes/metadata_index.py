"""`cf.vectorize.indexes.metadata_index`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Pages, Paging, Reply, Resource, model, renamed
from cfapi.api.vectorize.indexes import Insert


@model
class MetadataIndex:
    """Metadata index: response of vectorize.indexes.metadata_index.list."""

    index_type: Literal["string", "number", "boolean"] | str | None = renamed("indexType", default=None)
    property_name: str | None = renamed("propertyName", default=None)


class MetadataIndexResource(Resource):
    """Index metadata index: `cf.vectorize.indexes.metadata_index`."""

    def create(
        self, index_name: str, *, account_id: str, index_type: Literal["string", "number", "boolean"] | str,
        property_name: str,
    ) -> Reply[Insert | None]:
        """Create index metadata index: POST
        /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/create (permission: Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/create/"""
        return self._call(
            "vectorize.indexes.metadata_index.create", "POST",
            "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/create", locals(), Insert,
            wire={"index_type": "indexType", "property_name": "propertyName"},
        )

    def delete(self, index_name: str, *, account_id: str, property_name: str) -> Reply[Insert | None]:
        """Delete index metadata index: POST
        /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/delete (permission: Vectorize Write).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/delete/"""
        return self._call(
            "vectorize.indexes.metadata_index.delete", "POST",
            "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/delete", locals(), Insert,
            wire={"property_name": "propertyName"},
        )

    def list(self, index_name: str, *, account_id: str) -> Pages[MetadataIndex]:
        """List index metadata index: GET /accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/list
        (permission: Vectorize Read).
        https://developers.cloudflare.com/api/resources/vectorize/subresources/indexes/subresources/metadata_index/methods/list/"""
        return self._pages(
            "vectorize.indexes.metadata_index.list", "GET",
            "/accounts/{account_id}/vectorize/v2/indexes/{index_name}/metadata_index/list", locals(), MetadataIndex,
            paging=Paging(kind="single", items="result.metadataIndexes"),
        )
