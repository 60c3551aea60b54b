"""`cf.workers.placement` without await, as types. Written by codegen."""

from cfapi.sync.api.workers.placement.regions import Regions
from cfapi.sync.resources import Resource

class PlacementResource(Resource):
    """Worker placement: `cf.workers.placement`."""

    @property
    def regions(self) -> Regions: ...
