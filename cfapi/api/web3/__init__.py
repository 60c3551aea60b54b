"""`cf.web3`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.web3.hostnames import Hostnames


class Web3Resource(Resource):
    """Web3: `cf.web3`."""

    @cached_property
    def hostnames(self) -> Hostnames:
        from cfapi.api.web3.hostnames import Hostnames
        return Hostnames(self._session)
