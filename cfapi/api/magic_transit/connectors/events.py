"""`cf.magic_transit.connectors.events`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class E:
    """E: part of Event."""

    k: Literal[
        "Init", "Leave", "StartAttestation", "FinishAttestationSuccess", "FinishAttestationFailure",
        "StartRotateCryptKey", "FinishRotateCryptKeySuccess", "FinishRotateCryptKeyFailure", "StartRotatePki",
        "FinishRotatePkiSuccess", "FinishRotatePkiFailure", "StartUpgrade", "FinishUpgradeSuccess",
        "FinishUpgradeFailure", "BlessSlotSuccess", "BlessSlotPending", "BlessSlotFailure", "Reconcile",
        "ConfigureCloudflaredTunnel", "RekeyInstallBoth", "RekeyStart", "RekeyRestart", "RekeyAdvance", "RekeyComplete",
        "RekeyReset", "HaTransition", "HaError", "HaInit", "HaLeave",
    ] | str


@model
class Event:
    """Event: response of magic_transit.connectors.events.latest.list."""

    e: E
    n: int | float
    t: int | float
    v: str | None = None


@model
class EventItem:
    """Event item: response of magic_transit.connectors.events.list."""

    a: int | float
    k: str
    n: int | float
    t: int | float


class Events(Resource):
    """Connector events: `cf.magic_transit.connectors.events`."""

    @cached_property
    def latest(self) -> LatestResource:
        return LatestResource(self._session)

    def list(
        self, connector_id: str, *, account_id: str, from_: float, to: float, cursor: str | Unset = UNSET,
        k: str | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Pages[EventItem]:
        """List connector events: GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/methods/list/"""
        return self._pages(
            "magic_transit.connectors.events.list", "GET",
            "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events", locals(), EventItem,
            wire={"from_": "from"}, paging=Paging(kind="cursor", items="result.items", per_page="limit"),
        )

    def get(self, event_n: float, *, account_id: str, connector_id: str, event_t: float) -> Reply[Event]:
        """Get a connector event: GET
        /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/{event_t}.{event_n} (permission: Magic
        WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/methods/get/"""
        return self._call(
            "magic_transit.connectors.events.get", "GET",
            "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/{event_t}.{event_n}", locals(),
            Event,
        )


class LatestResource(Resource):
    """Event latest: `cf.magic_transit.connectors.events.latest`."""

    def list(self, connector_id: str, *, account_id: str) -> Pages[Event]:
        """List event latest: GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/latest
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/subresources/latest/methods/list/"""
        return self._pages(
            "magic_transit.connectors.events.latest.list", "GET",
            "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/latest", locals(), Event,
            paging=Paging(kind="single", items="result.items"),
        )
