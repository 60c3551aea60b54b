"""`cf.zero_trust.dex.warp_change_events`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed


@model
class WARPChangeEvent:
    """WARP change event: response of zero_trust.dex.warp_change_events.get."""

    account_name: str | None = None
    account_tag: str | None = None
    device_id: str | None = None
    device_registration: str | None = None
    hostname: str | None = None
    registration_id: str | None = None
    serial_number: str | None = None
    timestamp: Moment | None = None
    toggle: Literal["on", "off"] | str | None = None
    user_email: str | None = None
    from_: WARPChangeEventTo | None = renamed("from", default=None)
    to: WARPChangeEventTo | None = None


@model
class WARPChangeEventTo:
    """WARP change event to: part of WARPChangeEvent."""

    account_name: str | None = None
    account_tag: str | None = None
    config_name: str | None = None


class WARPChangeEvents(Resource):
    """DEX WARP change events: `cf.zero_trust.dex.warp_change_events`."""

    def get(
        self, *, account_id: str, from_: str, page: int, per_page: int, to: str, account_name: str | Unset = UNSET,
        config_name: str | Unset = UNSET, sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
        toggle: Literal["on", "off"] | str | Unset = UNSET, type: Literal["config", "toggle"] | str | Unset = UNSET,
    ) -> Pages[WARPChangeEvent]:
        """Get DEX WARP change events: GET /accounts/{account_id}/dex/warp-change-events (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/warp_change_events/methods/get/"""
        return self._pages(
            "zero_trust.dex.warp_change_events.get", "GET", "/accounts/{account_id}/dex/warp-change-events", locals(),
            WARPChangeEvent, wire={"from_": "from"}, paging=Paging(size=50),
        )
