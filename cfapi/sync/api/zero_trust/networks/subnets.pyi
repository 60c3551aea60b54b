"""`cf.zero_trust.networks.subnets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.networks.subnets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Subnets(Resource):
    """Network subnets: `cf.zero_trust.networks.subnets`."""

    @property
    def cloudflare_source(self) -> CloudflareSourceResource: ...

    @property
    def initial_resolved_ip(self) -> InitialResolvedIPResource: ...

    @property
    def warp(self) -> WARPResource: ...

    @_listing(_api.Subnets.list)
    def list(self) -> Any:
        """List network subnets: GET /accounts/{account_id}/zerotrust/subnets (permission: Cloudflare One Networks
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/methods/list/"""

class CloudflareSourceResource(Resource):
    """Subnet cloudflare source: `cf.zero_trust.networks.subnets.cloudflare_source`."""

    @_call(_api.CloudflareSourceResource.update)
    def update(self) -> Any:
        """Update subnet cloudflare source: PATCH
        /accounts/{account_id}/zerotrust/subnets/cloudflare_source/{address_family} (permission: Cloudflare One Networks
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/cloudflare_source/methods/update/"""

class InitialResolvedIPResource(Resource):
    """Subnet initial resolved IP: `cf.zero_trust.networks.subnets.initial_resolved_ip`."""

    @_call(_api.InitialResolvedIPResource.get)
    def get(self) -> Any:
        """Get subnet initial resolved IP: GET
        /accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/initial_resolved_ip/methods/get/"""

    @_call(_api.InitialResolvedIPResource.update)
    def update(self) -> Any:
        """Update subnet initial resolved IP: PUT
        /accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/initial_resolved_ip/methods/update/"""

class WARPResource(Resource):
    """Subnet WARP: `cf.zero_trust.networks.subnets.warp`."""

    @_call(_api.WARPResource.create)
    def create(self) -> Any:
        """Create subnet WARP: POST /accounts/{account_id}/zerotrust/subnets/warp (permission: Cloudflare One Networks
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/create/"""

    @_call(_api.WARPResource.get)
    def get(self) -> Any:
        """Get subnet WARP: GET /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id} (permission: Cloudflare One
        Networks Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/get/"""

    @_call(_api.WARPResource.edit)
    def edit(self) -> Any:
        """Edit subnet WARP: PATCH /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id} (permission: Cloudflare One
        Networks Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/edit/"""

    @_call(_api.WARPResource.delete)
    def delete(self) -> Any:
        """Delete subnet WARP: DELETE /accounts/{account_id}/zerotrust/subnets/warp/{subnet_id} (permission: Cloudflare
        One Networks Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/subnets/subresources/warp/methods/delete/"""
