"""`cf.network_interconnects`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model

if TYPE_CHECKING:
    from cfapi.api.network_interconnects.cnis import CnisResource
    from cfapi.api.network_interconnects.interconnects import Interconnects
    from cfapi.api.network_interconnects.settings import Settings
    from cfapi.api.network_interconnects.slots import Slots


@model
class SlotFacility:
    """Slot facility: part of Interconnect."""

    address: list[str]
    name: str


class NetworkInterconnects(Resource):
    """Network interconnects: `cf.network_interconnects`."""

    @cached_property
    def cnis(self) -> CnisResource:
        from cfapi.api.network_interconnects.cnis import CnisResource
        return CnisResource(self._session)

    @cached_property
    def interconnects(self) -> Interconnects:
        from cfapi.api.network_interconnects.interconnects import Interconnects
        return Interconnects(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.network_interconnects.settings import Settings
        return Settings(self._session)

    @cached_property
    def slots(self) -> Slots:
        from cfapi.api.network_interconnects.slots import Slots
        return Slots(self._session)
