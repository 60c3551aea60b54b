"""`cf.api_gateway.operations.schema_validation`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model


@model
class SchemaValidation:
    """Schema validation: response of api_gateway.operations.schema_validation.get."""

    mitigation_action: Literal["log", "block", "none"] | str | None = None
    operation_id: str | None = None


@model
class SettingsMultipleRequestItem:
    """Settings multiple request item: response of api_gateway.operations.schema_validation.edit."""

    mitigation_action: Literal["log", "block", "none"] | str | None = None


@model
class SettingsMultipleRequestParamItem:
    """Settings multiple request param item: argument of api_gateway.operations.schema_validation.edit."""

    mitigation_action: Literal["log", "block", "none"] | str | None = None


class SchemaValidationResource(Resource):
    """Operation schema validation: `cf.api_gateway.operations.schema_validation`."""

    @deprecated("api_gateway.operations.schema_validation.edit is deprecated")
    def edit(
        self, *, zone_id: str,
        settings_multiple_request: Mapping[str, SettingsMultipleRequestParamItem | Mapping[str, Any]],
    ) -> Reply[dict[str, SettingsMultipleRequestItem]]:
        """Edit operation schema validation (deprecated): PATCH
        /zones/{zone_id}/api_gateway/operations/schema_validation (permission: Domain API Gateway or Account API
        Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/edit/"""
        return self._call(
            "api_gateway.operations.schema_validation.edit", "PATCH",
            "/zones/{zone_id}/api_gateway/operations/schema_validation", locals(),
            dict[str, SettingsMultipleRequestItem], whole="settings_multiple_request",
        )

    @deprecated("api_gateway.operations.schema_validation.get is deprecated; use schema_validation.settings.operations.get")
    def get(self, operation_id: str, *, zone_id: str) -> Reply[SchemaValidation]:
        """Get operation schema validation (deprecated): GET
        /zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/get/"""
        return self._call(
            "api_gateway.operations.schema_validation.get", "GET",
            "/zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation", locals(), SchemaValidation,
            at="",
        )

    @deprecated("api_gateway.operations.schema_validation.update is deprecated; use schema_validation.settings.operations.update")
    def update(
        self, operation_id: str, *, zone_id: str,
        mitigation_action: Literal["log", "block", "none"] | str | None | Unset = UNSET,
    ) -> Reply[SchemaValidation]:
        """Update operation schema validation (deprecated): PUT
        /zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/update/"""
        return self._call(
            "api_gateway.operations.schema_validation.update", "PUT",
            "/zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation", locals(), SchemaValidation,
            at="",
        )
