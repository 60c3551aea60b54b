"""`cf.realtime_kit.active_session`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.realtime_kit import SessionData
from cfapi.api.shared.accounts import NamedObject


@model
class KickAllParticipantsData:
    """Kick all participants data: response of realtime_kit.active_session.kick_all_participants."""

    action: str | None = None
    kicked_participants_count: int | float | None = None


@model
class KickParticipantsData:
    """Kick participants data: response of realtime_kit.active_session.kick_participants."""

    action: str | None = None
    participants: list[SessionParticipant] | None = None


@model
class MuteAll:
    """Mute all: response of realtime_kit.active_session.mute_all."""

    action: str | None = None
    muted_participants_count: int | float | None = None


@model
class Poll:
    """Poll: part of PollData."""

    id: str
    options: list[PollDataOption]
    question: str
    anonymous: bool | None = None
    created_by: str | None = None
    hide_votes: bool | None = None
    voted: list[str] | None = None


@model
class PollData:
    """Poll data: response of realtime_kit.active_session.create_poll."""

    action: str | None = None
    poll: Poll | None = None


@model
class PollDataOption:
    """Poll data option: part of Poll."""

    count: int | float
    text: str
    votes: list[NamedObject]


@model
class SessionParticipant:
    """Session participant: part of KickParticipantsData."""

    created_at: Moment
    email: str | None = None
    id: str
    name: str | None = None
    picture: str | None = None
    updated_at: Moment


class ActiveSessionResource(Resource):
    """Realtime kit active session: `cf.realtime_kit.active_session`."""

    def get_active_session(self, meeting_id: str, *, account_id: str, app_id: str) -> Reply[SessionData]:
        """Realtime kit active session: get active session: GET
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/get_active_session/"""
        return self._call(
            "realtime_kit.active_session.get_active_session", "GET",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session", locals(), SessionData,
            at="data",
        )

    def kick_participants(
        self, meeting_id: str, *, account_id: str, app_id: str, custom_participant_ids: Sequence[str] | Unset = UNSET,
        participant_ids: Sequence[str] | Unset = UNSET,
    ) -> Reply[KickParticipantsData]:
        """Realtime kit active session: kick participants: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/kick_participants/"""
        return self._call(
            "realtime_kit.active_session.kick_participants", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick", locals(),
            KickParticipantsData, at="data",
        )

    def kick_all_participants(self, meeting_id: str, *, account_id: str, app_id: str) -> Reply[KickAllParticipantsData]:
        """Realtime kit active session: kick all participants: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all (permission: Realtime
        or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/kick_all_participants/"""
        return self._call(
            "realtime_kit.active_session.kick_all_participants", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all", locals(),
            KickAllParticipantsData, at="data",
        )

    def mute(
        self, *, account_id: str, app_id: str, meeting_id: str, custom_participant_ids: Sequence[str],
        participant_ids: Sequence[str],
    ) -> Reply[KickParticipantsData]:
        """Mute realtime kit active session: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute (permission: Realtime or
        Realtime Admin)."""
        return self._call(
            "realtime_kit.active_session.mute", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute", locals(),
            KickParticipantsData, at="data",
        )

    def mute_all(self, *, account_id: str, app_id: str, meeting_id: str, allow_unmute: bool) -> Reply[MuteAll]:
        """Realtime kit active session: mute all: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute-all (permission: Realtime
        or Realtime Admin)."""
        return self._call(
            "realtime_kit.active_session.mute_all", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute-all", locals(),
            MuteAll, at="data",
        )

    def create_poll(
        self, meeting_id: str, *, account_id: str, app_id: str, options: Sequence[str], question: str,
        anonymous: bool | Unset = UNSET, hide_votes: bool | Unset = UNSET,
    ) -> Reply[PollData]:
        """Realtime kit active session: create poll: POST
        /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll (permission: Realtime or
        Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/create_poll/"""
        return self._call(
            "realtime_kit.active_session.create_poll", "POST",
            "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll", locals(),
            PollData, at="data",
        )
