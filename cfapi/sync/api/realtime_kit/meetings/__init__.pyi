"""`cf.realtime_kit.meetings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.meetings as _api
from cfapi.sync.api.realtime_kit.meetings.livestream import LivestreamResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Meetings(Resource):
    """Realtime kit meetings: `cf.realtime_kit.meetings`."""

    @property
    def livestream(self) -> LivestreamResource: ...

    @_call(_api.Meetings.get)
    def get(self) -> Any:
        """Get realtime kit meetings: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get/"""

    @_call(_api.Meetings.create)
    def create(self) -> Any:
        """Create a realtime kit meeting: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/create/"""

    @_call(_api.Meetings.get_meeting_by_id)
    def get_meeting_by_id(self) -> Any:
        """Realtime kit meetings: get meeting by ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_by_id/"""

    @_call(_api.Meetings.replace_meeting_by_id)
    def replace_meeting_by_id(self) -> Any:
        """Realtime kit meetings: replace meeting by ID: PUT
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/replace_meeting_by_id/"""

    @_call(_api.Meetings.update_meeting_by_id)
    def update_meeting_by_id(self) -> Any:
        """Realtime kit meetings: update meeting by ID: PATCH
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/update_meeting_by_id/"""

    @_call(_api.Meetings.get_meeting_participants)
    def get_meeting_participants(self) -> Any:
        """Realtime kit meetings: get meeting participants: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_participants/"""

    @_call(_api.Meetings.add_participant)
    def add_participant(self) -> Any:
        """Realtime kit meetings: add participant: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/add_participant/"""

    @_call(_api.Meetings.get_meeting_participant)
    def get_meeting_participant(self) -> Any:
        """Realtime kit meetings: get meeting participant: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id} (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_participant/"""

    @_call(_api.Meetings.edit_participant)
    def edit_participant(self) -> Any:
        """Realtime kit meetings: edit participant: PATCH
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id} (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/edit_participant/"""

    @_call(_api.Meetings.delete_meeting_participant)
    def delete_meeting_participant(self) -> Any:
        """Realtime kit meetings: delete meeting participant: DELETE
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id} (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/delete_meeting_participant/"""

    @_call(_api.Meetings.refresh_participant_token)
    def refresh_participant_token(self) -> Any:
        """Realtime kit meetings: refresh participant token: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/refresh_participant_token/"""
