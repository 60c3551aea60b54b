"""`cf.accounts.speed_settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.accounts.speed_settings.transformations import Transformations


class SpeedSettings(Resource):
    """Account speed settings: `cf.accounts.speed_settings`."""

    @cached_property
    def transformations(self) -> Transformations:
        from cfapi.api.accounts.speed_settings.transformations import Transformations
        return Transformations(self._session)
