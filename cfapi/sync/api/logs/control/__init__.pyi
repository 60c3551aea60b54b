"""`cf.logs.control` without await, as types. Written by codegen."""

from cfapi.sync.api.logs.control.cmb import CmbResource
from cfapi.sync.api.logs.control.retention import RetentionResource
from cfapi.sync.resources import Resource

class ControlResource(Resource):
    """Log control: `cf.logs.control`."""

    @property
    def cmb(self) -> CmbResource: ...

    @property
    def retention(self) -> RetentionResource: ...
