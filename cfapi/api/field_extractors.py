"""`cf.field_extractors`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import PLAIN, Reply, Resource, model


@model
class FieldExtractor:
    """Field extractor: response of field_extractors.get."""

    extractor: str
    rules: list[FieldExtractorRule]


@model
class FieldExtractorRule:
    """Field extractor rule: argument of field_extractors.update."""

    fields: list[RuleField]
    ref: str
    description: str | None = None


@model
class RuleField:
    """Rule field: part of FieldExtractorRule."""

    expression: str
    name: str


class FieldExtractors(Resource):
    """Field extractors: `cf.field_extractors`."""

    def get(self, extractor: str, *, account_id: str) -> Reply[FieldExtractor]:
        """Get a field extractor: GET /accounts/{account_id}/field_extractors/{extractor}.
        https://developers.cloudflare.com/api/resources/field_extractors/methods/get/"""
        return self._call(
            "field_extractors.get", "GET", "/accounts/{account_id}/field_extractors/{extractor}", locals(),
            FieldExtractor,
        )

    def update(
        self, extractor: str, *, account_id: str, rules: Sequence[FieldExtractorRule | Mapping[str, Any]],
    ) -> Reply[FieldExtractor]:
        """Update a field extractor: PUT /accounts/{account_id}/field_extractors/{extractor}.
        https://developers.cloudflare.com/api/resources/field_extractors/methods/update/"""
        return self._call(
            "field_extractors.update", "PUT", "/accounts/{account_id}/field_extractors/{extractor}", locals(),
            FieldExtractor,
        )

    def delete(self, extractor: str, *, account_id: str) -> Reply[Any]:
        """Delete a field extractor: DELETE /accounts/{account_id}/field_extractors/{extractor}.
        https://developers.cloudflare.com/api/resources/field_extractors/methods/delete/"""
        return self._call(
            "field_extractors.delete", "DELETE", "/accounts/{account_id}/field_extractors/{extractor}", locals(), PLAIN,
        )
