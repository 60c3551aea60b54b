"""`cf.realtime_kit.active_session` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.active_session as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ActiveSessionResource(Resource):
    """Realtime kit active session: `cf.realtime_kit.active_session`."""

    @_call(_api.ActiveSessionResource.get_active_session)
    def get_active_session(self) -> Any:
        """Realtime kit active session: get active session: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/get_active_session/"""

    @_call(_api.ActiveSessionResource.kick_participants)
    def kick_participants(self) -> Any:
        """Realtime kit active session: kick participants: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/kick_participants/"""

    @_call(_api.ActiveSessionResource.kick_all_participants)
    def kick_all_participants(self) -> Any:
        """Realtime kit active session: kick all participants: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/kick_all_participants/"""

    @_call(_api.ActiveSessionResource.mute)
    def mute(self) -> Any:
        """Mute realtime kit active session: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute (permission: Realtime or
        Realtime Admin)."""

    @_call(_api.ActiveSessionResource.mute_all)
    def mute_all(self) -> Any:
        """Realtime kit active session: mute all: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute-all (permission: Realtime
        or Realtime Admin)."""

    @_call(_api.ActiveSessionResource.create_poll)
    def create_poll(self) -> Any:
        """Realtime kit active session: create poll: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/create_poll/"""
