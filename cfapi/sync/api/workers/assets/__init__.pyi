"""`cf.workers.assets` without await, as types. Written by codegen."""

from cfapi.sync.api.workers.assets.upload import UploadResource
from cfapi.sync.resources import Resource

class Assets(Resource):
    """Worker assets: `cf.workers.assets`."""

    @property
    def upload(self) -> UploadResource: ...
