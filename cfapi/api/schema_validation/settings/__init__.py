"""`cf.schema_validation.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.schema_validation.settings.operations import Operations


@model
class Setting:
    """Setting: response of schema_validation.settings.get."""

    validation_default_mitigation_action: Literal["none", "log", "block"] | str
    validation_override_mitigation_action: Literal["none"] | str | None = None


class Settings(Resource):
    """Schema validation settings: `cf.schema_validation.settings`."""

    @cached_property
    def operations(self) -> Operations:
        from cfapi.api.schema_validation.settings.operations import Operations
        return Operations(self._session)

    def get(self, *, zone_id: str) -> Reply[Setting]:
        """Get schema validation settings: GET /zones/{zone_id}/schema_validation/settings (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/get/"""
        return self._call(
            "schema_validation.settings.get", "GET", "/zones/{zone_id}/schema_validation/settings", locals(), Setting,
        )

    def update(
        self, *, zone_id: str, validation_default_mitigation_action: Literal["none", "log", "block"] | str,
        validation_override_mitigation_action: Literal["none"] | str | None | Unset = UNSET,
    ) -> Reply[Setting]:
        """Update schema validation settings: PUT /zones/{zone_id}/schema_validation/settings (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/update/"""
        return self._call(
            "schema_validation.settings.update", "PUT", "/zones/{zone_id}/schema_validation/settings", locals(),
            Setting,
        )

    def edit(
        self, *, zone_id: str,
        validation_default_mitigation_action: Literal["none", "log", "block"] | str | None | Unset = UNSET,
        validation_override_mitigation_action: Literal["none"] | str | None | Unset = UNSET,
    ) -> Reply[Setting]:
        """Edit schema validation settings: PATCH /zones/{zone_id}/schema_validation/settings (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/edit/"""
        return self._call(
            "schema_validation.settings.edit", "PATCH", "/zones/{zone_id}/schema_validation/settings", locals(),
            Setting,
        )
