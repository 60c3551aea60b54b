"""`cf.intel.sinkholes.ingresses` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.sinkholes.ingresses as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Ingresses(Resource):
    """Sinkhole ingresses: `cf.intel.sinkholes.ingresses`."""

    @_call(_api.Ingresses.create)
    def create(self) -> Any:
        """Create a sinkhole ingress: POST /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/create/"""

    @_call(_api.Ingresses.get)
    def get(self) -> Any:
        """Get a sinkhole ingress: GET /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/get/"""

    @_call(_api.Ingresses.update)
    def update(self) -> Any:
        """Update a sinkhole ingress: PUT /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/update/"""

    @_call(_api.Ingresses.delete)
    def delete(self) -> Any:
        """Delete a sinkhole ingress: DELETE /zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/subresources/ingresses/methods/delete/"""
