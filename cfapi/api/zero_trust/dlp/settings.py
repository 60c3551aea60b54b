"""`cf.zero_trust.dlp.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.zero_trust.dlp import DLPSettingsPayloadLogging


@model
class PayloadLogging:
    """Payload logging: argument of zero_trust.dlp.settings.update."""

    masking_level: Literal["full", "partial", "clear", "default"] | str | None = None
    public_key: str | None = None


@model
class Setting:
    """Setting: response of zero_trust.dlp.settings.get."""

    ai_context_analysis: bool
    ocr: bool
    payload_logging: DLPSettingsPayloadLogging


class Settings(Resource):
    """DLP settings: `cf.zero_trust.dlp.settings`."""

    def get(self, *, account_id: str) -> Reply[Setting]:
        """Get DLP settings: GET /accounts/{account_id}/dlp/settings (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/get/"""
        return self._call(
            "zero_trust.dlp.settings.get", "GET", "/accounts/{account_id}/dlp/settings", locals(), Setting,
        )

    def update(
        self, *, account_id: str, ai_context_analysis: bool | None | Unset = UNSET, ocr: bool | None | Unset = UNSET,
        payload_logging: PayloadLogging | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Setting]:
        """Update DLP settings: PUT /accounts/{account_id}/dlp/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/update/"""
        return self._call(
            "zero_trust.dlp.settings.update", "PUT", "/accounts/{account_id}/dlp/settings", locals(), Setting,
        )

    def edit(
        self, *, account_id: str, ai_context_analysis: bool | None | Unset = UNSET, ocr: bool | None | Unset = UNSET,
        payload_logging: PayloadLogging | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[Setting]:
        """Edit DLP settings: PATCH /accounts/{account_id}/dlp/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/edit/"""
        return self._call(
            "zero_trust.dlp.settings.edit", "PATCH", "/accounts/{account_id}/dlp/settings", locals(), Setting,
        )

    def delete(self, *, account_id: str) -> Reply[Setting | None]:
        """Delete DLP settings: DELETE /accounts/{account_id}/dlp/settings (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/settings/methods/delete/"""
        return self._call(
            "zero_trust.dlp.settings.delete", "DELETE", "/accounts/{account_id}/dlp/settings", locals(), Setting,
        )
