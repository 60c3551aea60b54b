"""`cf.radar.bgp.rpki` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bgp.rpki as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RpkiResource(Resource):
    """BGP rpki: `cf.radar.bgp.rpki`."""

    @property
    def aspa(self) -> AspaResource: ...

    @property
    def roas(self) -> Roas: ...

class AspaResource(Resource):
    """Rpki aspa: `cf.radar.bgp.rpki.aspa`."""

    @_call(_api.AspaResource.changes)
    def changes(self) -> Any:
        """Changes rpki aspa: GET /radar/bgp/rpki/aspa/changes (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/changes/"""

    @_call(_api.AspaResource.snapshot)
    def snapshot(self) -> Any:
        """Snapshot rpki aspa: GET /radar/bgp/rpki/aspa/snapshot (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/snapshot/"""

    @_call(_api.AspaResource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries rpki aspa: GET /radar/bgp/rpki/aspa/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/timeseries/"""

class Roas(Resource):
    """Rpki roas: `cf.radar.bgp.rpki.roas`."""

    @_call(_api.Roas.timeseries)
    def timeseries(self) -> Any:
        """Timeseries rpki roas: GET /radar/bgp/rpki/roas/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/roas/methods/timeseries/"""
