"""`cf.waiting_rooms.statuses`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource, model


@model
class Status:
    """Status: response of waiting_rooms.statuses.get."""

    estimated_queued_users: int | None = None
    estimated_total_active_users: int | None = None
    event_id: str | None = None
    max_estimated_time_minutes: int | None = None
    """Minutes."""
    status: Literal["event_prequeueing", "not_queueing", "queueing", "suspended"] | str | None = None


class Statuses(Resource):
    """Waiting room statuses: `cf.waiting_rooms.statuses`."""

    def get(self, waiting_room_id: str, *, zone_id: str) -> Reply[Status]:
        """Get waiting room statuses: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/status (permission: Waiting
        Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/statuses/methods/get/"""
        return self._call(
            "waiting_rooms.statuses.get", "GET", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/status", locals(),
            Status,
        )
