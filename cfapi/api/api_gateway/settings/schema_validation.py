"""`cf.api_gateway.settings.schema_validation`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model


@model
class SchemaValidation:
    """Schema validation: response of api_gateway.settings.schema_validation.get."""

    validation_default_mitigation_action: Literal["none", "log", "block"] | str | None = None
    validation_override_mitigation_action: Literal["none"] | str | None = None


class SchemaValidationResource(Resource):
    """Schema validation setting: `cf.api_gateway.settings.schema_validation`."""

    @deprecated("api_gateway.settings.schema_validation.get is deprecated; use schema_validation.settings.get")
    def get(self, *, zone_id: str) -> Reply[SchemaValidation]:
        """Get schema validation setting (deprecated): GET /zones/{zone_id}/api_gateway/settings/schema_validation
        (permission: Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/get/"""
        return self._call(
            "api_gateway.settings.schema_validation.get", "GET",
            "/zones/{zone_id}/api_gateway/settings/schema_validation", locals(), SchemaValidation, at="",
        )

    @deprecated("api_gateway.settings.schema_validation.update is deprecated; use schema_validation.settings.update")
    def update(
        self, *, zone_id: str, validation_default_mitigation_action: Literal["none", "log", "block"] | str,
        validation_override_mitigation_action: Literal["none", "disable_override"] | str | None | Unset = UNSET,
    ) -> Reply[SchemaValidation]:
        """Update schema validation setting (deprecated): PUT /zones/{zone_id}/api_gateway/settings/schema_validation
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/update/"""
        return self._call(
            "api_gateway.settings.schema_validation.update", "PUT",
            "/zones/{zone_id}/api_gateway/settings/schema_validation", locals(), SchemaValidation, at="",
        )

    @deprecated("api_gateway.settings.schema_validation.edit is deprecated; use schema_validation.settings.edit")
    def edit(
        self, *, zone_id: str,
        validation_default_mitigation_action: Literal["none", "log", "block"] | str | None | Unset = UNSET,
        validation_override_mitigation_action: Literal["none", "disable_override"] | str | None | Unset = UNSET,
    ) -> Reply[SchemaValidation]:
        """Edit schema validation setting (deprecated): PATCH /zones/{zone_id}/api_gateway/settings/schema_validation
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/edit/"""
        return self._call(
            "api_gateway.settings.schema_validation.edit", "PATCH",
            "/zones/{zone_id}/api_gateway/settings/schema_validation", locals(), SchemaValidation, at="",
        )
