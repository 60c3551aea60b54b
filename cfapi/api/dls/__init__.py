"""`cf.dls`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.dls.regional_services import RegionalServices
    from cfapi.api.dls.regions import Regions


class Dls(Resource):
    """Dls: `cf.dls`."""

    @cached_property
    def regional_services(self) -> RegionalServices:
        from cfapi.api.dls.regional_services import RegionalServices
        return RegionalServices(self._session)

    @cached_property
    def regions(self) -> Regions:
        from cfapi.api.dls.regions import Regions
        return Regions(self._session)
