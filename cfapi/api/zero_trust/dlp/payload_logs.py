"""`cf.zero_trust.dlp.payload_logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated
from cfapi.api.zero_trust.dlp import DLPSettingsPayloadLogging


class PayloadLogs(Resource):
    """DLP payload logs: `cf.zero_trust.dlp.payload_logs`."""

    @deprecated("zero_trust.dlp.payload_logs.get is deprecated")
    def get(self, *, account_id: str) -> Reply[DLPSettingsPayloadLogging]:
        """Get DLP payload logs (deprecated): GET /accounts/{account_id}/dlp/payload_log (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/payload_logs/methods/get/"""
        return self._call(
            "zero_trust.dlp.payload_logs.get", "GET", "/accounts/{account_id}/dlp/payload_log", locals(),
            DLPSettingsPayloadLogging,
        )

    @deprecated("zero_trust.dlp.payload_logs.update is deprecated")
    def update(
        self, *, account_id: str, masking_level: Literal["full", "partial", "clear", "default"] | str | Unset = UNSET,
        public_key: str | None | Unset = UNSET,
    ) -> Reply[DLPSettingsPayloadLogging]:
        """Update DLP payload logs (deprecated): PUT /accounts/{account_id}/dlp/payload_log (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/payload_logs/methods/update/"""
        return self._call(
            "zero_trust.dlp.payload_logs.update", "PUT", "/accounts/{account_id}/dlp/payload_log", locals(),
            DLPSettingsPayloadLogging,
        )
