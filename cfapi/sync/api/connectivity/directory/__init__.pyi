"""`cf.connectivity.directory` without await, as types. Written by codegen."""

from cfapi.sync.api.connectivity.directory.services import Services
from cfapi.sync.resources import Resource

class DirectoryResource(Resource):
    """Connectivity directory: `cf.connectivity.directory`."""

    @property
    def services(self) -> Services: ...
