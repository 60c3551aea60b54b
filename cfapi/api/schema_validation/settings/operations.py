"""`cf.schema_validation.settings.operations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Body:
    """Body: argument of schema_validation.settings.operations.bulk_edit."""

    mitigation_action: Literal["none", "log", "block"] | str | None = None


@model
class Operation:
    """Operation: response of schema_validation.settings.operations.list."""

    mitigation_action: Literal["log", "block", "none"] | str
    operation_id: str


@model
class OperationBulkEditResult:
    """Operation bulk edit result: response of schema_validation.settings.operations.bulk_edit."""

    mitigation_action: Literal["log", "block", "none"] | str | None = None


@model
class OperationDeleteResult:
    """Operation delete result: response of schema_validation.settings.operations.delete."""

    operation_id: str | None = None


class Operations(Resource):
    """Operations setting: `cf.schema_validation.settings.operations`."""

    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Operation]:
        """List operations setting: GET /zones/{zone_id}/schema_validation/settings/operations (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/list/"""
        return self._pages(
            "schema_validation.settings.operations.list", "GET",
            "/zones/{zone_id}/schema_validation/settings/operations", locals(), Operation, paging=Paging(size=50),
        )

    def bulk_edit(
        self, *, zone_id: str, body: Mapping[str, Body | Mapping[str, Any]],
    ) -> Reply[dict[str, OperationBulkEditResult]]:
        """Operations setting: bulk edit: PATCH /zones/{zone_id}/schema_validation/settings/operations (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/bulk_edit/"""
        return self._call(
            "schema_validation.settings.operations.bulk_edit", "PATCH",
            "/zones/{zone_id}/schema_validation/settings/operations", locals(), dict[str, OperationBulkEditResult],
            whole="body",
        )

    def get(self, operation_id: str, *, zone_id: str) -> Reply[Operation]:
        """Get operations setting: GET /zones/{zone_id}/schema_validation/settings/operations/{operation_id}
        (permission: Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/get/"""
        return self._call(
            "schema_validation.settings.operations.get", "GET",
            "/zones/{zone_id}/schema_validation/settings/operations/{operation_id}", locals(), Operation,
        )

    def update(
        self, operation_id: str, *, zone_id: str, mitigation_action: Literal["log", "block", "none"] | str | None,
    ) -> Reply[Operation]:
        """Update operations setting: PUT /zones/{zone_id}/schema_validation/settings/operations/{operation_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/update/"""
        return self._call(
            "schema_validation.settings.operations.update", "PUT",
            "/zones/{zone_id}/schema_validation/settings/operations/{operation_id}", locals(), Operation,
        )

    def delete(self, operation_id: str, *, zone_id: str) -> Reply[OperationDeleteResult]:
        """Delete operations setting: DELETE /zones/{zone_id}/schema_validation/settings/operations/{operation_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/delete/"""
        return self._call(
            "schema_validation.settings.operations.delete", "DELETE",
            "/zones/{zone_id}/schema_validation/settings/operations/{operation_id}", locals(), OperationDeleteResult,
        )
