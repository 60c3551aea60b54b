"""`cf.addressing.prefixes.advertisement_status` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.addressing.prefixes.advertisement_status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AdvertisementStatusResource(Resource):
    """Prefix advertisement status: `cf.addressing.prefixes.advertisement_status`."""

    @_deprecated("addressing.prefixes.advertisement_status.get is deprecated")
    @_call(_api.AdvertisementStatusResource.get)
    def get(self) -> Any:
        """Get prefix advertisement status (deprecated): GET
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status (permission: IP Prefixes: Read or Magic
        Transit Read or IP Prefixes: BGP On Demand Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/advertisement_status/methods/get/"""

    @_deprecated("addressing.prefixes.advertisement_status.edit is deprecated")
    @_call(_api.AdvertisementStatusResource.edit)
    def edit(self) -> Any:
        """Edit prefix advertisement status (deprecated): PATCH
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status (permission: IP Prefixes: Write or Magic
        Transit Write or IP Prefixes: BGP On Demand Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/advertisement_status/methods/edit/"""
