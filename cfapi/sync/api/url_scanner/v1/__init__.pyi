"""`cf.url_scanner.v1` without await, as types. Written by codegen."""

from cfapi.sync.api.url_scanner.v1.responses import Responses
from cfapi.sync.api.url_scanner.v1.scans import Scans
from cfapi.sync.resources import Resource

class V1Resource(Resource):
    """URL scanner v1: `cf.url_scanner.v1`."""

    @property
    def responses(self) -> Responses: ...

    @property
    def scans(self) -> Scans: ...
