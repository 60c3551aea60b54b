"""`cf.waiting_rooms.events.details`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, model


@model
class Detail:
    """Detail: response of waiting_rooms.events.details.get."""

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
    prequeue_start_time: Moment | None = None
    queueing_method: str | None = None
    session_duration: int | None = None
    shuffle_at_event_start: bool | None = None
    suspended: bool | None = None
    total_active_users: int | None = None


class Details(Resource):
    """Event details: `cf.waiting_rooms.events.details`."""

    def get(self, event_id: str, *, zone_id: str, waiting_room_id: str) -> Reply[Detail]:
        """Get event details: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}/details
        (permission: Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/subresources/details/methods/get/"""
        return self._call(
            "waiting_rooms.events.details.get", "GET",
            "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}/details", locals(), Detail,
        )
