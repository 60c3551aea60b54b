"""`cf.argo`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.argo.smart_routing import SmartRoutingResource
    from cfapi.api.argo.tiered_caching import TieredCachingResource


class ArgoResource(Resource):
    """Argo: `cf.argo`."""

    @cached_property
    def smart_routing(self) -> SmartRoutingResource:
        from cfapi.api.argo.smart_routing import SmartRoutingResource
        return SmartRoutingResource(self._session)

    @cached_property
    def tiered_caching(self) -> TieredCachingResource:
        from cfapi.api.argo.tiered_caching import TieredCachingResource
        return TieredCachingResource(self._session)
