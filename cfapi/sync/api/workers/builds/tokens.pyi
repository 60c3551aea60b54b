"""`cf.workers.builds.tokens` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.builds.tokens as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tokens(Resource):
    """Build tokens: `cf.workers.builds.tokens`."""

    @_listing(_api.Tokens.list)
    def list(self) -> Any:
        """List build tokens: GET /accounts/{account_id}/builds/tokens (permission: Workers CI Read)."""

    @_call(_api.Tokens.create)
    def create(self) -> Any:
        """Create a build token: POST /accounts/{account_id}/builds/tokens (permission: Workers CI Write)."""

    @_call(_api.Tokens.delete)
    def delete(self) -> Any:
        """Delete a build token: DELETE /accounts/{account_id}/builds/tokens/{build_token_uuid} (permission: Workers CI
        Write)."""
