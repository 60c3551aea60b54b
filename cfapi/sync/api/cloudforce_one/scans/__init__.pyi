"""`cf.cloudforce_one.scans` without await, as types. Written by codegen."""

from cfapi.sync.api.cloudforce_one.scans.config import ConfigResource
from cfapi.sync.api.cloudforce_one.scans.results import Results
from cfapi.sync.resources import Resource

class Scans(Resource):
    """Cloudforce one scans: `cf.cloudforce_one.scans`."""

    @property
    def config(self) -> ConfigResource: ...

    @property
    def results(self) -> Results: ...
