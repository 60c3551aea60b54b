"""`cf.api_gateway.expression_template`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.api_gateway.expression_template.fallthrough import FallthroughResource


class ExpressionTemplateResource(Resource):
    """API gateway expression template: `cf.api_gateway.expression_template`."""

    @cached_property
    def fallthrough(self) -> FallthroughResource:
        from cfapi.api.api_gateway.expression_template.fallthrough import FallthroughResource
        return FallthroughResource(self._session)
