"""`cf.images.v2` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.images.v2 as _api
from cfapi.sync.api.images.v2.direct_uploads import DirectUploads
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class V2Resource(Resource):
    """Image v2: `cf.images.v2`."""

    @property
    def direct_uploads(self) -> DirectUploads: ...

    @_listing(_api.V2Resource.list)
    def list(self) -> Any:
        """List image v2: GET /accounts/{account_id}/images/v2 (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v2/methods/list/"""
