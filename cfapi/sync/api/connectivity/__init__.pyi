"""`cf.connectivity` without await, as types. Written by codegen."""

from cfapi.sync.api.connectivity.directory import DirectoryResource
from cfapi.sync.resources import Resource

class ConnectivityResource(Resource):
    """Connectivity: `cf.connectivity`."""

    @property
    def directory(self) -> DirectoryResource: ...
