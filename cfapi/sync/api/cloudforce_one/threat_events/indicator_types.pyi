"""`cf.cloudforce_one.threat_events.indicator_types` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.cloudforce_one.threat_events.indicator_types as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class IndicatorTypes(Resource):
    """Threat event indicator types: `cf.cloudforce_one.threat_events.indicator_types`."""

    @_deprecated("cloudforce_one.threat_events.indicator_types.list is deprecated")
    @_call(_api.IndicatorTypes.list)
    def list(self) -> Any:
        """List threat event indicator types (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/indicatorTypes (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicator_types/methods/list/"""
