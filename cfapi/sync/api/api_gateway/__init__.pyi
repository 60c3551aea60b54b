"""`cf.api_gateway` without await, as types. Written by codegen."""

from cfapi.sync.api.api_gateway.configurations import Configurations
from cfapi.sync.api.api_gateway.discovery import DiscoveryResource
from cfapi.sync.api.api_gateway.expression_template import ExpressionTemplateResource
from cfapi.sync.api.api_gateway.labels import Labels
from cfapi.sync.api.api_gateway.operations import Operations
from cfapi.sync.api.api_gateway.schemas import Schemas
from cfapi.sync.api.api_gateway.settings import Settings
from cfapi.sync.api.api_gateway.user_schemas import UserSchemas
from cfapi.sync.resources import Resource

class APIGatewayResource(Resource):
    """API gateway: `cf.api_gateway`."""

    @property
    def configurations(self) -> Configurations: ...

    @property
    def discovery(self) -> DiscoveryResource: ...

    @property
    def expression_template(self) -> ExpressionTemplateResource: ...

    @property
    def labels(self) -> Labels: ...

    @property
    def operations(self) -> Operations: ...

    @property
    def schemas(self) -> Schemas: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def user_schemas(self) -> UserSchemas: ...
