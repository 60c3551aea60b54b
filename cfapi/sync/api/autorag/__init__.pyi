"""`cf.autorag` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.autorag as _api
from cfapi.sync.api.autorag.files import Files
from cfapi.sync.api.autorag.jobs import Jobs
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AutoragResource(Resource):
    """Autorag: `cf.autorag`."""

    @property
    def files(self) -> Files: ...

    @property
    def jobs(self) -> Jobs: ...

    @_call(_api.AutoragResource.ai_search)
    def ai_search(self) -> Any:
        """Autorag: AI search: POST /accounts/{account_id}/autorag/rags/{id}/ai-search (permission: Auto Rag Write)."""

    @_call(_api.AutoragResource.search)
    def search(self) -> Any:
        """Search autorag: POST /accounts/{account_id}/autorag/rags/{id}/search (permission: Auto Rag Write)."""

    @_call(_api.AutoragResource.sync)
    def sync(self) -> Any:
        """Sync autorag: PATCH /accounts/{account_id}/autorag/rags/{id}/sync (permission: Auto Rag Write)."""
