"""`cf.token_validation` without await, as types. Written by codegen."""

from cfapi.sync.api.token_validation.configuration import ConfigurationResource
from cfapi.sync.api.token_validation.rules import Rules
from cfapi.sync.resources import Resource

class TokenValidationResource(Resource):
    """Token validation: `cf.token_validation`."""

    @property
    def configuration(self) -> ConfigurationResource: ...

    @property
    def rules(self) -> Rules: ...
