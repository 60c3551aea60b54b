"""`cf.api_gateway.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.api_gateway.settings.schema_validation import SchemaValidationResource


class Settings(Resource):
    """API gateway settings: `cf.api_gateway.settings`."""

    @cached_property
    def schema_validation(self) -> SchemaValidationResource:
        from cfapi.api.api_gateway.settings.schema_validation import SchemaValidationResource
        return SchemaValidationResource(self._session)
