"""`cf.realtime_kit.sessions.livestream_sessions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.sessions.livestream_sessions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LivestreamSessions(Resource):
    """Session livestream sessions: `cf.realtime_kit.sessions.livestream_sessions`."""

    @_call(_api.LivestreamSessions.get)
    def get(self) -> Any:
        """Get session livestream sessions: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions (permission: Realtime or
        Realtime Admin)."""
