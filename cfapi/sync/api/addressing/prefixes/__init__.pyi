"""`cf.addressing.prefixes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.prefixes as _api
from cfapi.sync.api.addressing.prefixes.advertisement_status import AdvertisementStatusResource
from cfapi.sync.api.addressing.prefixes.bgp_prefixes import BGPPrefixes
from cfapi.sync.api.addressing.prefixes.delegations import Delegations
from cfapi.sync.api.addressing.prefixes.service_bindings import ServiceBindings
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Prefixes(Resource):
    """Addressing prefixes: `cf.addressing.prefixes`."""

    @property
    def advertisement_status(self) -> AdvertisementStatusResource: ...

    @property
    def bgp_prefixes(self) -> BGPPrefixes: ...

    @property
    def delegations(self) -> Delegations: ...

    @property
    def service_bindings(self) -> ServiceBindings: ...

    @_listing(_api.Prefixes.list)
    def list(self) -> Any:
        """List addressing prefixes: GET /accounts/{account_id}/addressing/prefixes (permission: IP Prefixes: Read or
        Magic Transit Read or IP Prefixes: BGP On Demand Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/list/"""

    @_call(_api.Prefixes.create)
    def create(self) -> Any:
        """Create an addressing prefix: POST /accounts/{account_id}/addressing/prefixes.
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/create/"""

    @_call(_api.Prefixes.get)
    def get(self) -> Any:
        """Get an addressing prefix: GET /accounts/{account_id}/addressing/prefixes/{prefix_id} (permission: IP
        Prefixes: Read or Magic Transit Read or IP Prefixes: BGP On Demand Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/get/"""

    @_call(_api.Prefixes.edit)
    def edit(self) -> Any:
        """Edit an addressing prefix: PATCH /accounts/{account_id}/addressing/prefixes/{prefix_id} (permission: IP
        Prefixes: Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/edit/"""

    @_call(_api.Prefixes.delete)
    def delete(self) -> Any:
        """Delete an addressing prefix: DELETE /accounts/{account_id}/addressing/prefixes/{prefix_id} (permission: Magic
        Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/delete/"""

    @_call(_api.Prefixes.validate)
    def validate(self) -> Any:
        """Validate addressing prefixes: POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/validate
        (permission: IP Prefixes: Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/validate/"""
