"""`cf.realtime_kit.sessions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.sessions as _api
from cfapi.sync.api.realtime_kit.sessions.livestream_sessions import LivestreamSessions
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Sessions(Resource):
    """Realtime kit sessions: `cf.realtime_kit.sessions`."""

    @property
    def livestream_sessions(self) -> LivestreamSessions: ...

    @_call(_api.Sessions.get_sessions)
    def get_sessions(self) -> Any:
        """Realtime kit sessions: get sessions: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_sessions/"""

    @_call(_api.Sessions.get_participant_data_from_peer_id)
    def get_participant_data_from_peer_id(self) -> Any:
        """Realtime kit sessions: get participant data from peer ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id} (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_participant_data_from_peer_id/"""

    @_call(_api.Sessions.get_session_details)
    def get_session_details(self) -> Any:
        """Realtime kit sessions: get session details: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_details/"""

    @_call(_api.Sessions.get_session_chat)
    def get_session_chat(self) -> Any:
        """Realtime kit sessions: get session chat: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_chat/"""

    @_call(_api.Sessions.get_session_participants)
    def get_session_participants(self) -> Any:
        """Realtime kit sessions: get session participants: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_participants/"""

    @_call(_api.Sessions.get_session_participant_details)
    def get_session_participant_details(self) -> Any:
        """Realtime kit sessions: get session participant details: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id} (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_participant_details/"""

    @_call(_api.Sessions.get_session_summary)
    def get_session_summary(self) -> Any:
        """Realtime kit sessions: get session summary: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_summary/"""

    @_call(_api.Sessions.generate_summary_of_transcripts)
    def generate_summary_of_transcripts(self) -> Any:
        """Realtime kit sessions: generate summary of transcripts: POST
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/generate_summary_of_transcripts/"""

    @_call(_api.Sessions.get_session_transcripts)
    def get_session_transcripts(self) -> Any:
        """Realtime kit sessions: get session transcripts: GET
        /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_transcripts/"""
