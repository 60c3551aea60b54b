"""`cf.hyperdrive`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.hyperdrive.configs import Configs


class HyperdriveResource(Resource):
    """Hyperdrive: `cf.hyperdrive`."""

    @cached_property
    def configs(self) -> Configs:
        from cfapi.api.hyperdrive.configs import Configs
        return Configs(self._session)
