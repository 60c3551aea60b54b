"""`cf.schema_validation`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.schema_validation.schemas import Schemas
    from cfapi.api.schema_validation.settings import Settings


class SchemaValidationResource(Resource):
    """Schema validation: `cf.schema_validation`."""

    @cached_property
    def schemas(self) -> Schemas:
        from cfapi.api.schema_validation.schemas import Schemas
        return Schemas(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.schema_validation.settings import Settings
        return Settings(self._session)
