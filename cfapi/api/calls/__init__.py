"""`cf.calls`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.calls.sfu import SfuResource
    from cfapi.api.calls.turn import TURNResource


@model
class SFU:
    """SFU: response of calls.sfu.list."""

    created: Moment
    modified: Moment
    name: str
    uid: str


class Calls(Resource):
    """Calls: `cf.calls`."""

    @cached_property
    def sfu(self) -> SfuResource:
        from cfapi.api.calls.sfu import SfuResource
        return SfuResource(self._session)

    @cached_property
    def turn(self) -> TURNResource:
        from cfapi.api.calls.turn import TURNResource
        return TURNResource(self._session)
