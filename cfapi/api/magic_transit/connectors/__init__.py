"""`cf.magic_transit.connectors`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.magic_transit.connectors.events import Events
    from cfapi.api.magic_transit.connectors.interrupts import Interrupts
    from cfapi.api.magic_transit.connectors.snapshots import Snapshots


@model
class Connector:
    """Connector: response of magic_transit.connectors.list."""

    id: str
    activated: bool | None = None
    interrupt_window_days_of_week: list[Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str] | None = None
    interrupt_window_duration_hours: int | float | None = None
    """Hours, 1 to 24."""
    interrupt_window_embargo_dates: list[str] | None = None
    interrupt_window_hour_of_day: int | float | None = None
    last_updated: Moment
    notes: str | None = None
    timezone: str | None = None
    device: Device | None = None
    last_heartbeat: str | None = None
    last_seen_version: str | None = None
    license_key: str | None = None


@model
class Device:
    """Device: part of Connector."""

    id: str
    serial_number: str | None = None
    type: Literal["MANAGED", "LICENSED"] | str | None = None


@model
class DeviceParam:
    """Device param: argument of magic_transit.connectors.create."""

    id: str | None = None
    provision_license: bool | None = None
    serial_number: str | None = None


class Connectors(Resource):
    """Magic transit connectors: `cf.magic_transit.connectors`."""

    @cached_property
    def events(self) -> Events:
        from cfapi.api.magic_transit.connectors.events import Events
        return Events(self._session)

    @cached_property
    def interrupts(self) -> Interrupts:
        from cfapi.api.magic_transit.connectors.interrupts import Interrupts
        return Interrupts(self._session)

    @cached_property
    def snapshots(self) -> Snapshots:
        from cfapi.api.magic_transit.connectors.snapshots import Snapshots
        return Snapshots(self._session)

    def list(
        self, *, account_id: str, device_type: Literal["MANAGED", "LICENSED"] | str | Unset = UNSET,
    ) -> Pages[Connector]:
        """List magic transit connectors: GET /accounts/{account_id}/magic/connectors (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/list/"""
        return self._pages(
            "magic_transit.connectors.list", "GET", "/accounts/{account_id}/magic/connectors", locals(), Connector,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, device: DeviceParam | Device | Mapping[str, Any], activated: bool | Unset = UNSET,
        interrupt_window_days_of_week: Sequence[Literal[
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        ] | str] | Unset = UNSET,
        interrupt_window_duration_hours: float | Unset = UNSET,
        interrupt_window_embargo_dates: Sequence[str] | Unset = UNSET,
        interrupt_window_hour_of_day: float | Unset = UNSET, notes: str | None | Unset = UNSET,
        timezone: str | Unset = UNSET,
    ) -> Reply[Connector]:
        """Create a magic transit connector: POST /accounts/{account_id}/magic/connectors (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/create/"""
        return self._call(
            "magic_transit.connectors.create", "POST", "/accounts/{account_id}/magic/connectors", locals(), Connector,
        )

    def get(self, connector_id: str, *, account_id: str) -> Reply[Connector]:
        """Get a magic transit connector: GET /accounts/{account_id}/magic/connectors/{connector_id} (permission: Magic
        WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/get/"""
        return self._call(
            "magic_transit.connectors.get", "GET", "/accounts/{account_id}/magic/connectors/{connector_id}", locals(),
            Connector,
        )

    def update(
        self, connector_id: str, *, account_id: str, activated: bool | Unset = UNSET,
        interrupt_window_days_of_week: Sequence[Literal[
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        ] | str] | Unset = UNSET,
        interrupt_window_duration_hours: float | Unset = UNSET,
        interrupt_window_embargo_dates: Sequence[str] | Unset = UNSET,
        interrupt_window_hour_of_day: float | Unset = UNSET, notes: str | None | Unset = UNSET,
        provision_license: bool | Unset = UNSET, timezone: str | Unset = UNSET,
    ) -> Reply[Connector]:
        """Update a magic transit connector: PUT /accounts/{account_id}/magic/connectors/{connector_id} (permission:
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/update/"""
        return self._call(
            "magic_transit.connectors.update", "PUT", "/accounts/{account_id}/magic/connectors/{connector_id}",
            locals(), Connector,
        )

    def edit(
        self, connector_id: str, *, account_id: str, activated: bool | None | Unset = UNSET,
        interrupt_window_days_of_week: Sequence[Literal[
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        ] | str] | None | Unset = UNSET,
        interrupt_window_duration_hours: float | None | Unset = UNSET,
        interrupt_window_embargo_dates: Sequence[str] | None | Unset = UNSET,
        interrupt_window_hour_of_day: float | None | Unset = UNSET, notes: str | None | Unset = UNSET,
        provision_license: bool | None | Unset = UNSET, timezone: str | None | Unset = UNSET,
    ) -> Reply[Connector]:
        """Edit a magic transit connector: PATCH /accounts/{account_id}/magic/connectors/{connector_id} (permission:
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/edit/"""
        return self._call(
            "magic_transit.connectors.edit", "PATCH", "/accounts/{account_id}/magic/connectors/{connector_id}",
            locals(), Connector,
        )

    def delete(self, connector_id: str, *, account_id: str) -> Reply[Connector]:
        """Delete a magic transit connector: DELETE /accounts/{account_id}/magic/connectors/{connector_id} (permission:
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/delete/"""
        return self._call(
            "magic_transit.connectors.delete", "DELETE", "/accounts/{account_id}/magic/connectors/{connector_id}",
            locals(), Connector,
        )
