"""`cf.hyperdrive` without await, as types. Written by codegen."""

from cfapi.sync.api.hyperdrive.configs import Configs
from cfapi.sync.resources import Resource

class HyperdriveResource(Resource):
    """Hyperdrive: `cf.hyperdrive`."""

    @property
    def configs(self) -> Configs: ...
