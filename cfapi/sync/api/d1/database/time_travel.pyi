"""`cf.d1.database.time_travel` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.d1.database.time_travel as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TimeTravelResource(Resource):
    """Database time travel: `cf.d1.database.time_travel`."""

    @_call(_api.TimeTravelResource.get_bookmark)
    def get_bookmark(self) -> Any:
        """Database time travel: get bookmark: GET /accounts/{account_id}/d1/database/{database_id}/time_travel/bookmark
        (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/subresources/time_travel/methods/get_bookmark/"""

    @_call(_api.TimeTravelResource.restore)
    def restore(self) -> Any:
        """Restore database time travel: POST /accounts/{account_id}/d1/database/{database_id}/time_travel/restore.
        https://developers.cloudflare.com/api/resources/d1/subresources/database/subresources/time_travel/methods/restore/"""
