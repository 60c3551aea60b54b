"""`cf.web3` without await, as types. Written by codegen."""

from cfapi.sync.api.web3.hostnames import Hostnames
from cfapi.sync.resources import Resource

class Web3Resource(Resource):
    """Web3: `cf.web3`."""

    @property
    def hostnames(self) -> Hostnames: ...
