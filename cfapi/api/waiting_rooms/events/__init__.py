"""`cf.waiting_rooms.events`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.waiting_rooms.events.details import Details


@model
class Event:
    """Event: response of waiting_rooms.events.list."""

    id: str | None = None
    created_on: Moment | None = None
    custom_page_html: str | None = None
    description: str | None = None
    disable_session_renewal: bool | None = None
    event_end_time: Moment | None = None
    event_start_time: Moment | None = None
    modified_on: Moment | None = None
    name: str | None = None
    new_users_per_minute: int | None = None
    """At least 200."""
    prequeue_start_time: Moment | None = None
    queueing_method: str | None = None
    session_duration: int | None = None
    """1 to 30."""
    shuffle_at_event_start: bool | None = None
    suspended: bool | None = None
    total_active_users: int | None = None
    """At least 200."""
    turnstile_action: Literal["log", "infinite_queue"] | str | None = None
    turnstile_mode: Literal["off", "invisible", "visible_non_interactive", "visible_managed"] | str | None = None


EventTurnstileMode = Literal["off", "invisible", "visible_non_interactive", "visible_managed"] | str | None


class Events(Resource):
    """Waiting room events: `cf.waiting_rooms.events`."""

    @cached_property
    def details(self) -> Details:
        from cfapi.api.waiting_rooms.events.details import Details
        return Details(self._session)

    def list(
        self, waiting_room_id: str, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Event]:
        """List waiting room events: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events (permission: Waiting
        Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/list/"""
        return self._pages(
            "waiting_rooms.events.list", "GET", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events", locals(),
            Event, paging=Paging(size=1000),
        )

    def create(
        self, waiting_room_id: str, *, zone_id: str, event_end_time: datetime | str, event_start_time: datetime | str,
        name: str, custom_page_html: str | None | Unset = UNSET, description: str | None | Unset = UNSET,
        disable_session_renewal: bool | None | Unset = UNSET, new_users_per_minute: int | None | Unset = UNSET,
        prequeue_start_time: datetime | str | None | Unset = UNSET, queueing_method: str | None | Unset = UNSET,
        session_duration: int | None | Unset = UNSET, shuffle_at_event_start: bool | Unset = UNSET,
        suspended: bool | Unset = UNSET, total_active_users: int | None | Unset = UNSET,
        turnstile_action: Literal["log", "infinite_queue"] | str | None | Unset = UNSET,
        turnstile_mode: EventTurnstileMode | Unset = UNSET,
    ) -> Reply[Event]:
        """Create a waiting room event: POST /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events.
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/create/"""
        return self._call(
            "waiting_rooms.events.create", "POST", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events", locals(),
            Event,
        )

    def get(self, event_id: str, *, zone_id: str, waiting_room_id: str) -> Reply[Event]:
        """Get a waiting room event: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id} (permission:
        Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/get/"""
        return self._call(
            "waiting_rooms.events.get", "GET", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}",
            locals(), Event,
        )

    def update(
        self, event_id: str, *, zone_id: str, waiting_room_id: str, event_end_time: datetime | str,
        event_start_time: datetime | str, name: str, custom_page_html: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET, disable_session_renewal: bool | None | Unset = UNSET,
        new_users_per_minute: int | None | Unset = UNSET, prequeue_start_time: datetime | str | None | Unset = UNSET,
        queueing_method: str | None | Unset = UNSET, session_duration: int | None | Unset = UNSET,
        shuffle_at_event_start: bool | Unset = UNSET, suspended: bool | Unset = UNSET,
        total_active_users: int | None | Unset = UNSET,
        turnstile_action: Literal["log", "infinite_queue"] | str | None | Unset = UNSET,
        turnstile_mode: EventTurnstileMode | Unset = UNSET,
    ) -> Reply[Event]:
        """Update a waiting room event: PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}
        (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/update/"""
        return self._call(
            "waiting_rooms.events.update", "PUT", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}",
            locals(), Event,
        )

    def edit(
        self, event_id: str, *, zone_id: str, waiting_room_id: str, event_end_time: datetime | str | Unset = UNSET,
        event_start_time: datetime | str | Unset = UNSET, name: str | Unset = UNSET,
        custom_page_html: str | None | Unset = UNSET, description: str | None | Unset = UNSET,
        disable_session_renewal: bool | None | Unset = UNSET, new_users_per_minute: int | None | Unset = UNSET,
        prequeue_start_time: datetime | str | None | Unset = UNSET, queueing_method: str | None | Unset = UNSET,
        session_duration: int | None | Unset = UNSET, shuffle_at_event_start: bool | None | Unset = UNSET,
        suspended: bool | None | Unset = UNSET, total_active_users: int | None | Unset = UNSET,
        turnstile_action: Literal["log", "infinite_queue"] | str | None | Unset = UNSET,
        turnstile_mode: EventTurnstileMode | Unset = UNSET,
    ) -> Reply[Event]:
        """Edit a waiting room event: PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}
        (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/edit/"""
        return self._call(
            "waiting_rooms.events.edit", "PATCH", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}",
            locals(), Event,
        )

    def delete(self, event_id: str, *, zone_id: str, waiting_room_id: str) -> Reply[ObjectID | None]:
        """Delete a waiting room event: DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}
        (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/delete/"""
        return self._call(
            "waiting_rooms.events.delete", "DELETE",
            "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}", locals(), ObjectID,
        )
