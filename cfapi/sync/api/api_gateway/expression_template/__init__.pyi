"""`cf.api_gateway.expression_template` without await, as types. Written by codegen."""

from cfapi.sync.api.api_gateway.expression_template.fallthrough import FallthroughResource
from cfapi.sync.resources import Resource

class ExpressionTemplateResource(Resource):
    """API gateway expression template: `cf.api_gateway.expression_template`."""

    @property
    def fallthrough(self) -> FallthroughResource: ...
