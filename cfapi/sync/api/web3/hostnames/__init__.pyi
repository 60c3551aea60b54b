"""`cf.web3.hostnames` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.web3.hostnames as _api
from cfapi.sync.api.web3.hostnames.ipfs_universal_paths import IpfsUniversalPaths
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Hostnames(Resource):
    """Web3 hostnames: `cf.web3.hostnames`."""

    @property
    def ipfs_universal_paths(self) -> IpfsUniversalPaths: ...

    @_listing(_api.Hostnames.list)
    def list(self) -> Any:
        """List web3 hostnames: GET /zones/{zone_id}/web3/hostnames (permission: Web3 Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/list/"""

    @_call(_api.Hostnames.create)
    def create(self) -> Any:
        """Create a web3 hostname: POST /zones/{zone_id}/web3/hostnames (permission: Web3 Hostnames Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/create/"""

    @_call(_api.Hostnames.get)
    def get(self) -> Any:
        """Get a web3 hostname: GET /zones/{zone_id}/web3/hostnames/{identifier} (permission: Web3 Hostnames Read).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/get/"""

    @_call(_api.Hostnames.edit)
    def edit(self) -> Any:
        """Edit a web3 hostname: PATCH /zones/{zone_id}/web3/hostnames/{identifier} (permission: Web3 Hostnames Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/edit/"""

    @_call(_api.Hostnames.delete)
    def delete(self) -> Any:
        """Delete a web3 hostname: DELETE /zones/{zone_id}/web3/hostnames/{identifier} (permission: Web3 Hostnames
        Write).
        https://developers.cloudflare.com/api/resources/web3/subresources/hostnames/methods/delete/"""
