"""`cf.ai_gateway.evaluation_types` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.evaluation_types as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class EvaluationTypes(Resource):
    """AI gateway evaluation types: `cf.ai_gateway.evaluation_types`."""

    @_listing(_api.EvaluationTypes.list)
    def list(self) -> Any:
        """List AI gateway evaluation types: GET /accounts/{account_id}/ai-gateway/evaluation-types (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluation_types/methods/list/"""
