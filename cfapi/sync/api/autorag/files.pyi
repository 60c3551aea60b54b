"""`cf.autorag.files` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.autorag.files as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Files(Resource):
    """Autorag files: `cf.autorag.files`."""

    @_listing(_api.Files.list)
    def list(self) -> Any:
        """List autorag files: GET /accounts/{account_id}/autorag/rags/{id}/files (permission: Auto Rag Read)."""
