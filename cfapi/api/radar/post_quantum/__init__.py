"""`cf.radar.post_quantum`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.radar.post_quantum.origin import OriginResource
    from cfapi.api.radar.post_quantum.tls import TLSResource


class PostQuantumResource(Resource):
    """Radar post quantum: `cf.radar.post_quantum`."""

    @cached_property
    def origin(self) -> OriginResource:
        from cfapi.api.radar.post_quantum.origin import OriginResource
        return OriginResource(self._session)

    @cached_property
    def tls(self) -> TLSResource:
        from cfapi.api.radar.post_quantum.tls import TLSResource
        return TLSResource(self._session)
