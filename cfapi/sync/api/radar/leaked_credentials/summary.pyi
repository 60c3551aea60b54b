"""`cf.radar.leaked_credentials.summary` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.leaked_credentials.summary as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SummaryResource(Resource):
    """Leaked credential summary: `cf.radar.leaked_credentials.summary`."""

    @_deprecated("radar.leaked_credentials.summary.bot_class is deprecated; use radar.leaked_credentials.summary_v2")
    @_call(_api.SummaryResource.bot_class)
    def bot_class(self) -> Any:
        """Leaked credential summary: bot class (deprecated): GET /radar/leaked_credential_checks/summary/bot_class
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/summary/methods/bot_class/"""

    @_deprecated("radar.leaked_credentials.summary.compromised is deprecated; use radar.leaked_credentials.summary_v2")
    @_call(_api.SummaryResource.compromised)
    def compromised(self) -> Any:
        """Compromised leaked credential summary (deprecated): GET /radar/leaked_credential_checks/summary/compromised
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/summary/methods/compromised/"""
