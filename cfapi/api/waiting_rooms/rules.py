"""`cf.waiting_rooms.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class Position:
    """Position: argument of waiting_rooms.rules.edit."""

    index: int | None = None
    before: str | None = None
    after: str | None = None


@model
class Rule:
    """Rule: response of waiting_rooms.rules.get."""

    id: str | None = None
    action: Literal["bypass_waiting_room"] | str | None = None
    description: str | None = None
    enabled: bool | None = None
    expression: str | None = None
    last_updated: Moment | None = None
    version: str | None = None


@model
class RuleParam:
    """Rule param: argument of waiting_rooms.rules.update."""

    action: Literal["bypass_waiting_room"] | str
    expression: str
    description: str | None = None
    enabled: bool | None = None


class Rules(Resource):
    """Waiting room rules: `cf.waiting_rooms.rules`."""

    def get(self, waiting_room_id: str, *, zone_id: str) -> Pages[Rule]:
        """Get waiting room rules: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules (permission: Waiting Rooms
        Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/get/"""
        return self._pages(
            "waiting_rooms.rules.get", "GET", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def update(
        self, waiting_room_id: str, *, zone_id: str, rules: Sequence[RuleParam | Rule | Mapping[str, Any]],
    ) -> Pages[Rule]:
        """Update waiting room rules: PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules (permission: Waiting
        Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/update/"""
        return self._pages(
            "waiting_rooms.rules.update", "PUT", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules", locals(),
            Rule, whole="rules", paging=Paging(kind="single"),
        )

    def create(self, waiting_room_id: str, *, zone_id: str, rules: RuleParam | Rule | Mapping[str, Any]) -> Pages[Rule]:
        """Create a waiting room rule: POST /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules.
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/create/"""
        return self._pages(
            "waiting_rooms.rules.create", "POST", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules", locals(),
            Rule, whole="rules", paging=Paging(kind="single"),
        )

    def edit(
        self, rule_id: str, *, zone_id: str, waiting_room_id: str,
        action: Literal["bypass_waiting_room"] | str | Unset = UNSET, expression: str | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        position: Position | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Pages[Rule]:
        """Edit a waiting room rule: PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id} (permission:
        Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/edit/"""
        return self._pages(
            "waiting_rooms.rules.edit", "PATCH", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id}",
            locals(), Rule, paging=Paging(kind="single"),
        )

    def delete(self, rule_id: str, *, zone_id: str, waiting_room_id: str) -> Pages[Rule]:
        """Delete a waiting room rule: DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id}
        (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/delete/"""
        return self._pages(
            "waiting_rooms.rules.delete", "DELETE", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id}",
            locals(), Rule, paging=Paging(kind="single"),
        )
