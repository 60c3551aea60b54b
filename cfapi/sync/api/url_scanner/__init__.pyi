"""`cf.url_scanner` without await, as types. Written by codegen."""

from cfapi.sync.api.url_scanner.responses import Responses
from cfapi.sync.api.url_scanner.scans import Scans
from cfapi.sync.api.url_scanner.v1 import V1Resource
from cfapi.sync.resources import Resource

class URLScannerResource(Resource):
    """URL scanner: `cf.url_scanner`."""

    @property
    def responses(self) -> Responses: ...

    @property
    def scans(self) -> Scans: ...

    @property
    def v1(self) -> V1Resource: ...
