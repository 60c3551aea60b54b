"""`cf.zero_trust.dlp.data_classes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.zero_trust.dlp import CustomSensitivityLevel


@model
class DataClass:
    """Data class: response of zero_trust.dlp.data_classes.list."""

    id: str
    created_at: Moment
    data_tags: list[str]
    expression: str
    name: str
    sensitivity_levels: list[CustomSensitivityLevel]
    updated_at: Moment
    description: str | None = None


class DataClasses(Resource):
    """DLP data classes: `cf.zero_trust.dlp.data_classes`."""

    def list(self, *, account_id: str) -> Pages[DataClass]:
        """List DLP data classes: GET /accounts/{account_id}/dlp/data_classes.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/list/"""
        return self._pages(
            "zero_trust.dlp.data_classes.list", "GET", "/accounts/{account_id}/dlp/data_classes", locals(), DataClass,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, data_tags: Sequence[str], expression: str, name: str,
        sensitivity_levels: Sequence[CustomSensitivityLevel | Mapping[str, Any]],
        description: str | None | Unset = UNSET,
    ) -> Reply[DataClass]:
        """Create a DLP data class: POST /accounts/{account_id}/dlp/data_classes.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/create/"""
        return self._call(
            "zero_trust.dlp.data_classes.create", "POST", "/accounts/{account_id}/dlp/data_classes", locals(),
            DataClass,
        )

    def get(self, data_class_id: str, *, account_id: str) -> Reply[DataClass]:
        """Get a DLP data class: GET /accounts/{account_id}/dlp/data_classes/{data_class_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/get/"""
        return self._call(
            "zero_trust.dlp.data_classes.get", "GET", "/accounts/{account_id}/dlp/data_classes/{data_class_id}",
            locals(), DataClass,
        )

    def update(
        self, data_class_id: str, *, account_id: str, data_tags: Sequence[str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET, expression: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        sensitivity_levels: Sequence[CustomSensitivityLevel | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[DataClass]:
        """Update a DLP data class: PUT /accounts/{account_id}/dlp/data_classes/{data_class_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/update/"""
        return self._call(
            "zero_trust.dlp.data_classes.update", "PUT", "/accounts/{account_id}/dlp/data_classes/{data_class_id}",
            locals(), DataClass,
        )

    def delete(self, data_class_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a DLP data class: DELETE /accounts/{account_id}/dlp/data_classes/{data_class_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_classes/methods/delete/"""
        return self._call(
            "zero_trust.dlp.data_classes.delete", "DELETE", "/accounts/{account_id}/dlp/data_classes/{data_class_id}",
            locals(), PLAIN,
        )
