"""`cf.email_auth.spf` without await, as types. Written by codegen."""

from cfapi.sync.api.email_auth.spf.inspect import InspectResource
from cfapi.sync.resources import Resource

class SpfResource(Resource):
    """Email auth spf: `cf.email_auth.spf`."""

    @property
    def inspect(self) -> InspectResource: ...
