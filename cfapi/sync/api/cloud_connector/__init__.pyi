"""`cf.cloud_connector` without await, as types. Written by codegen."""

from cfapi.sync.api.cloud_connector.rules import Rules
from cfapi.sync.resources import Resource

class CloudConnectorResource(Resource):
    """Cloud connector: `cf.cloud_connector`."""

    @property
    def rules(self) -> Rules: ...
