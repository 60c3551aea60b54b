"""`cf.ai.tasks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai.tasks as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tasks(Resource):
    """AI tasks: `cf.ai.tasks`."""

    @_listing(_api.Tasks.list)
    def list(self) -> Any:
        """List AI tasks: GET /accounts/{account_id}/ai/tasks/search (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/tasks/methods/list/"""
