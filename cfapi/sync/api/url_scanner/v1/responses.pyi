"""`cf.url_scanner.v1.responses` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.url_scanner.v1.responses as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Responses(Resource):
    """V1 responses: `cf.url_scanner.v1.responses`."""

    @_deprecated("url_scanner.v1.responses.get is deprecated; use url_scanner.responses.get")
    @_call(_api.Responses.get)
    def get(self) -> Any:
        """Get a v1 response (deprecated): GET /accounts/{account_id}/urlscanner/response/{response_id} (permission: URL
        Scanner Read)."""
