"""`cf.api_gateway.settings` without await, as types. Written by codegen."""

from cfapi.sync.api.api_gateway.settings.schema_validation import SchemaValidationResource
from cfapi.sync.resources import Resource

class Settings(Resource):
    """API gateway settings: `cf.api_gateway.settings`."""

    @property
    def schema_validation(self) -> SchemaValidationResource: ...
