"""`cf.moq`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.moq.relays import Relays


class MoqResource(Resource):
    """Moq: `cf.moq`."""

    @cached_property
    def relays(self) -> Relays:
        from cfapi.api.moq.relays import Relays
        return Relays(self._session)
