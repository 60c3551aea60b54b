"""`cf.spectrum`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.spectrum.analytics import AnalyticsResource
    from cfapi.api.spectrum.apps import Apps
    from cfapi.api.spectrum.protocols import Protocols


class SpectrumResource(Resource):
    """Spectrum: `cf.spectrum`."""

    @cached_property
    def analytics(self) -> AnalyticsResource:
        from cfapi.api.spectrum.analytics import AnalyticsResource
        return AnalyticsResource(self._session)

    @cached_property
    def apps(self) -> Apps:
        from cfapi.api.spectrum.apps import Apps
        return Apps(self._session)

    @cached_property
    def protocols(self) -> Protocols:
        from cfapi.api.spectrum.protocols import Protocols
        return Protocols(self._session)
