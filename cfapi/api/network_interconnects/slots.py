"""`cf.network_interconnects.slots`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.network_interconnects import SlotFacility


@model
class Slot:
    """Slot: response of network_interconnects.slots.list."""

    id: str
    """UUID."""
    facility: SlotFacility
    occupied: bool
    site: str
    speed: str
    account: str | None = None
    ccr_device_name: str | None = None


class Slots(Resource):
    """Network interconnect slots: `cf.network_interconnects.slots`."""

    def list(
        self, *, account_id: str, address_contains: str | None | Unset = UNSET, cursor: int | None | Unset = UNSET,
        limit: int | None | Unset = UNSET, occupied: bool | None | Unset = UNSET, site: str | None | Unset = UNSET,
        speed: str | None | Unset = UNSET,
    ) -> Pages[Slot]:
        """List network interconnect slots: GET /accounts/{account_id}/cni/slots (permission: Magic WAN Read or Magic
        Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/slots/methods/list/"""
        return self._pages(
            "network_interconnects.slots.list", "GET", "/accounts/{account_id}/cni/slots", locals(), Slot,
            paging=Paging(kind="cursor", items="items", per_page="limit"),
        )

    def get(self, slot: str, *, account_id: str) -> Reply[Slot]:
        """Get a network interconnect slot: GET /accounts/{account_id}/cni/slots/{slot} (permission: Magic WAN Read or
        Magic Transit Read).
        https://developers.cloudflare.com/api/resources/network_interconnects/subresources/slots/methods/get/"""
        return self._call(
            "network_interconnects.slots.get", "GET", "/accounts/{account_id}/cni/slots/{slot}", locals(), Slot, at="",
        )
