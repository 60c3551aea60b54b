"""`cf.magic_transit.connectors.interrupts`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Interrupt:
    """Interrupt: response of magic_transit.connectors.interrupts.list."""

    submitted_at: Moment
    reboot: Reboot | None = None
    restart: Reboot | None = None
    shutdown: Reboot | None = None
    triggered_at: Moment | None = None


@model
class Reboot:
    """Reboot: argument of magic_transit.connectors.interrupts.create."""

    purge: bool | None = None


class Interrupts(Resource):
    """Connector interrupts: `cf.magic_transit.connectors.interrupts`."""

    def list(self, connector_id: str, *, account_id: str) -> Pages[Interrupt]:
        """List connector interrupts: GET /accounts/{account_id}/magic/connectors/{connector_id}/interrupts.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/interrupts/methods/list/"""
        return self._pages(
            "magic_transit.connectors.interrupts.list", "GET",
            "/accounts/{account_id}/magic/connectors/{connector_id}/interrupts", locals(), Interrupt,
            paging=Paging(kind="single"),
        )

    def create(
        self, connector_id: str, *, account_id: str, reboot: Reboot | Mapping[str, Any] | Unset = UNSET,
        restart: Reboot | Mapping[str, Any] | Unset = UNSET, shutdown: Reboot | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Interrupt]:
        """Create a connector interrupt: POST /accounts/{account_id}/magic/connectors/{connector_id}/interrupts.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/interrupts/methods/create/"""
        return self._call(
            "magic_transit.connectors.interrupts.create", "POST",
            "/accounts/{account_id}/magic/connectors/{connector_id}/interrupts", locals(), Interrupt,
        )
