"""`cf.dls.regional_services`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.dls.regional_services.prefix_bindings import PrefixBindings


class RegionalServices(Resource):
    """Dl regional services: `cf.dls.regional_services`."""

    @cached_property
    def prefix_bindings(self) -> PrefixBindings:
        from cfapi.api.dls.regional_services.prefix_bindings import PrefixBindings
        return PrefixBindings(self._session)
