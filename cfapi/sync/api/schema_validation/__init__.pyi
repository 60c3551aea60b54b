"""`cf.schema_validation` without await, as types. Written by codegen."""

from cfapi.sync.api.schema_validation.schemas import Schemas
from cfapi.sync.api.schema_validation.settings import Settings
from cfapi.sync.resources import Resource

class SchemaValidationResource(Resource):
    """Schema validation: `cf.schema_validation`."""

    @property
    def schemas(self) -> Schemas: ...

    @property
    def settings(self) -> Settings: ...
