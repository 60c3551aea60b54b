"""`cf.ai_audit`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.ai_audit.robots import Robots


class AIAuditResource(Resource):
    """AI audit: `cf.ai_audit`."""

    @cached_property
    def robots(self) -> Robots:
        from cfapi.api.ai_audit.robots import Robots
        return Robots(self._session)
