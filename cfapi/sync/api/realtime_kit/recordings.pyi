"""`cf.realtime_kit.recordings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.recordings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Recordings(Resource):
    """Realtime kit recordings: `cf.realtime_kit.recordings`."""

    @_call(_api.Recordings.get_recordings)
    def get_recordings(self) -> Any:
        """Realtime kit recordings: get recordings: GET /accounts/{account_id}/realtime/kit/{app_id}/recordings
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_recordings/"""

    @_call(_api.Recordings.start_recordings)
    def start_recordings(self) -> Any:
        """Realtime kit recordings: start recordings: POST /accounts/{account_id}/realtime/kit/{app_id}/recordings
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/start_recordings/"""

    @_call(_api.Recordings.get_active_recordings)
    def get_active_recordings(self) -> Any:
        """Realtime kit recordings: get active recordings: GET
        /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id} (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_active_recordings/"""

    @_call(_api.Recordings.start_track_recording)
    def start_track_recording(self) -> Any:
        """Realtime kit recordings: start track recording: POST
        /accounts/{account_id}/realtime/kit/{app_id}/recordings/track (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/start_track_recording/"""

    @_call(_api.Recordings.get_one_recording)
    def get_one_recording(self) -> Any:
        """Realtime kit recordings: get one recording: GET
        /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_one_recording/"""

    @_call(_api.Recordings.pause_resume_stop_recording)
    def pause_resume_stop_recording(self) -> Any:
        """Realtime kit recordings: pause resume stop recording: PUT
        /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id} (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/pause_resume_stop_recording/"""
