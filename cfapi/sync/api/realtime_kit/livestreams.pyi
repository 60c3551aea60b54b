"""`cf.realtime_kit.livestreams` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.realtime_kit.livestreams as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Livestreams(Resource):
    """Realtime kit livestreams: `cf.realtime_kit.livestreams`."""

    @_call(_api.Livestreams.get_livestream_analytics_daywise)
    def get_livestream_analytics_daywise(self) -> Any:
        """Realtime kit livestreams: get livestream analytics daywise: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise.
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_daywise/"""

    @_call(_api.Livestreams.get_livestream_analytics_complete)
    def get_livestream_analytics_complete(self) -> Any:
        """Realtime kit livestreams: get livestream analytics complete: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_complete/"""

    @_call(_api.Livestreams.get_all_livestreams)
    def get_all_livestreams(self) -> Any:
        """Realtime kit livestreams: get all livestreams: GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams
        (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_all_livestreams/"""

    @_call(_api.Livestreams.create_independent_livestream)
    def create_independent_livestream(self) -> Any:
        """Realtime kit livestreams: create independent livestream: POST
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/create_independent_livestream/"""

    @_call(_api.Livestreams.get_livestream_session_details_for_session_id)
    def get_livestream_session_details_for_session_id(self) -> Any:
        """Realtime kit livestreams: get livestream session details for session ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream_session_id} (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_details_for_session_id/"""

    @_call(_api.Livestreams.get_livestream_session_for_livestream_id)
    def get_livestream_session_for_livestream_id(self) -> Any:
        """Realtime kit livestreams: get livestream session for livestream ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id} (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_for_livestream_id/"""

    @_call(_api.Livestreams.get_active_livestreams_for_livestream_id)
    def get_active_livestreams_for_livestream_id(self) -> Any:
        """Realtime kit livestreams: get active livestreams for livestream ID: GET
        /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session (permission:
        Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_active_livestreams_for_livestream_id/"""

    @_call(_api.Livestreams.get_meeting_active_livestreams)
    def get_meeting_active_livestreams(self) -> Any:
        """Realtime kit livestreams: get meeting active livestreams: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_meeting_active_livestreams/"""

    @_call(_api.Livestreams.stop_livestreaming_a_meeting)
    def stop_livestreaming_a_meeting(self) -> Any:
        """Realtime kit livestreams: stop livestreaming a meeting: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/stop_livestreaming_a_meeting/"""

    @_call(_api.Livestreams.start_livestreaming_a_meeting)
    def start_livestreaming_a_meeting(self) -> Any:
        """Realtime kit livestreams: start livestreaming a meeting: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/start_livestreaming_a_meeting/"""

    @_call(_api.Livestreams.get_org_analytics)
    def get_org_analytics(self) -> Any:
        """Realtime kit livestreams: get org analytics: GET
        /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_org_analytics/"""
