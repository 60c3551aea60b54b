"""`cf.zero_trust.casb`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.zero_trust.casb.applications import Applications
    from cfapi.api.zero_trust.casb.integrations import Integrations
    from cfapi.api.zero_trust.casb.posture import PostureResource


class CasbResource(Resource):
    """Zero trust casb: `cf.zero_trust.casb`."""

    @cached_property
    def applications(self) -> Applications:
        from cfapi.api.zero_trust.casb.applications import Applications
        return Applications(self._session)

    @cached_property
    def integrations(self) -> Integrations:
        from cfapi.api.zero_trust.casb.integrations import Integrations
        return Integrations(self._session)

    @cached_property
    def posture(self) -> PostureResource:
        from cfapi.api.zero_trust.casb.posture import PostureResource
        return PostureResource(self._session)
