"""`cf.logs.control`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.logs.control.cmb import CmbResource
    from cfapi.api.logs.control.retention import RetentionResource


class ControlResource(Resource):
    """Log control: `cf.logs.control`."""

    @cached_property
    def cmb(self) -> CmbResource:
        from cfapi.api.logs.control.cmb import CmbResource
        return CmbResource(self._session)

    @cached_property
    def retention(self) -> RetentionResource:
        from cfapi.api.logs.control.retention import RetentionResource
        return RetentionResource(self._session)
