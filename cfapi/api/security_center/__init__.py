"""`cf.security_center`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.security_center.insights import Insights


class SecurityCenterResource(Resource):
    """Security center: `cf.security_center`."""

    @cached_property
    def insights(self) -> Insights:
        from cfapi.api.security_center.insights import Insights
        return Insights(self._session)
