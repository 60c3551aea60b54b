"""`cf.zero_trust.dlp.payload_logs` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.dlp.payload_logs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PayloadLogs(Resource):
    """DLP payload logs: `cf.zero_trust.dlp.payload_logs`."""

    @_deprecated("zero_trust.dlp.payload_logs.get is deprecated")
    @_call(_api.PayloadLogs.get)
    def get(self) -> Any:
        """Get DLP payload logs (deprecated): GET /accounts/{account_id}/dlp/payload_log (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/payload_logs/methods/get/"""

    @_deprecated("zero_trust.dlp.payload_logs.update is deprecated")
    @_call(_api.PayloadLogs.update)
    def update(self) -> Any:
        """Update DLP payload logs (deprecated): PUT /accounts/{account_id}/dlp/payload_log (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/payload_logs/methods/update/"""
