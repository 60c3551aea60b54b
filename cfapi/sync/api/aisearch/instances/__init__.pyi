"""`cf.aisearch.instances` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.aisearch.instances as _api
from cfapi.sync.api.aisearch.instances.jobs import Jobs
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Instances(Resource):
    """Aisearch instances: `cf.aisearch.instances`."""

    @property
    def jobs(self) -> Jobs: ...

    @_deprecated("aisearch.instances.list is deprecated; use aisearch.namespaces.instances.list")
    @_listing(_api.Instances.list)
    def list(self) -> Any:
        """List aisearch instances (deprecated): GET /accounts/{account_id}/ai-search/instances.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/list/"""

    @_deprecated("aisearch.instances.create is deprecated; use aisearch.namespaces.instances.create")
    @_call(_api.Instances.create)
    def create(self) -> Any:
        """Create an aisearch instance (deprecated): POST /accounts/{account_id}/ai-search/instances.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/create/"""

    @_deprecated("aisearch.instances.read is deprecated; use aisearch.namespaces.instances.read")
    @_call(_api.Instances.read)
    def read(self) -> Any:
        """Read aisearch instances (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/read/"""

    @_deprecated("aisearch.instances.update is deprecated; use aisearch.namespaces.instances.update")
    @_call(_api.Instances.update)
    def update(self) -> Any:
        """Update an aisearch instance (deprecated): PUT /accounts/{account_id}/ai-search/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/update/"""

    @_deprecated("aisearch.instances.delete is deprecated; use aisearch.namespaces.instances.delete")
    @_call(_api.Instances.delete)
    def delete(self) -> Any:
        """Delete an aisearch instance (deprecated): DELETE /accounts/{account_id}/ai-search/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/delete/"""

    @_deprecated("aisearch.instances.chat_completions is deprecated; use aisearch.namespaces.instances.chat_completions")
    @_call(_api.Instances.chat_completions)
    def chat_completions(self) -> Any:
        """Aisearch instances: chat completions (deprecated): POST
        /accounts/{account_id}/ai-search/instances/{id}/chat/completions.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/chat_completions/"""

    @_deprecated("aisearch.instances.search is deprecated; use aisearch.namespaces.instances.search")
    @_call(_api.Instances.search)
    def search(self) -> Any:
        """Search aisearch instances (deprecated): POST /accounts/{account_id}/ai-search/instances/{id}/search.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/search/"""

    @_deprecated("aisearch.instances.stats is deprecated; use aisearch.namespaces.instances.stats")
    @_call(_api.Instances.stats)
    def stats(self) -> Any:
        """Stats aisearch instances (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}/stats.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/methods/stats/"""
