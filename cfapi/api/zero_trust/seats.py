"""`cf.zero_trust.seats`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class Body:
    """Body: argument of zero_trust.seats.edit."""

    access_seat: bool
    gateway_seat: bool
    seat_uid: str


@model
class Seat:
    """Seat: response of zero_trust.seats.edit."""

    access_seat: bool | None = None
    created_at: Moment | None = None
    gateway_seat: bool | None = None
    seat_uid: str | None = None
    updated_at: Moment | None = None


class Seats(Resource):
    """Zero trust seats: `cf.zero_trust.seats`."""

    def edit(self, *, account_id: str, body: Sequence[Body | Mapping[str, Any]]) -> Pages[Seat]:
        """Edit zero trust seats: PATCH /accounts/{account_id}/access/seats (permission: Zero Trust: Seats Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/seats/methods/edit/"""
        return self._pages(
            "zero_trust.seats.edit", "PATCH", "/accounts/{account_id}/access/seats", locals(), Seat, whole="body",
            paging=Paging(kind="single"),
        )
