"""`cf.intel.sinkholes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.sinkholes as _api
from cfapi.sync.api.intel.sinkholes.ingresses import Ingresses
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Sinkholes(Resource):
    """Intel sinkholes: `cf.intel.sinkholes`."""

    @property
    def ingresses(self) -> Ingresses: ...

    @_listing(_api.Sinkholes.list)
    def list(self) -> Any:
        """List intel sinkholes: GET /accounts/{account_id}/intel/sinkholes (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/list/"""

    @_call(_api.Sinkholes.create)
    def create(self) -> Any:
        """Create an intel sinkhole: POST /accounts/{account_id}/intel/sinkholes.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/create/"""

    @_call(_api.Sinkholes.get)
    def get(self) -> Any:
        """Get an intel sinkhole: GET /accounts/{account_id}/intel/sinkholes/{sinkhole_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/get/"""

    @_call(_api.Sinkholes.update)
    def update(self) -> Any:
        """Update an intel sinkhole: PUT /accounts/{account_id}/intel/sinkholes/{sinkhole_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/update/"""

    @_call(_api.Sinkholes.delete)
    def delete(self) -> Any:
        """Delete an intel sinkhole: DELETE /accounts/{account_id}/intel/sinkholes/{sinkhole_id}.
        https://developers.cloudflare.com/api/resources/intel/subresources/sinkholes/methods/delete/"""
