"""`cf.token_validation`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.token_validation.configuration import ConfigurationResource
    from cfapi.api.token_validation.rules import Rules


class TokenValidationResource(Resource):
    """Token validation: `cf.token_validation`."""

    @cached_property
    def configuration(self) -> ConfigurationResource:
        from cfapi.api.token_validation.configuration import ConfigurationResource
        return ConfigurationResource(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.token_validation.rules import Rules
        return Rules(self._session)
