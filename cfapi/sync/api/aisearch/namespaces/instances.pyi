"""`cf.aisearch.namespaces.instances` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.aisearch.namespaces.instances as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Instances(Resource):
    """Namespace instances: `cf.aisearch.namespaces.instances`."""

    @property
    def items(self) -> Items: ...

    @property
    def jobs(self) -> Jobs: ...

    @_listing(_api.Instances.list)
    def list(self) -> Any:
        """List namespace instances: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/list/"""

    @_call(_api.Instances.create)
    def create(self) -> Any:
        """Create a namespace instance: POST /accounts/{account_id}/ai-search/namespaces/{name}/instances.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/create/"""

    @_call(_api.Instances.read)
    def read(self) -> Any:
        """Read namespace instances: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/read/"""

    @_call(_api.Instances.update)
    def update(self) -> Any:
        """Update a namespace instance: PUT /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/update/"""

    @_call(_api.Instances.edit)
    def edit(self) -> Any:
        """Edit a namespace instance: PATCH /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}."""

    @_call(_api.Instances.delete)
    def delete(self) -> Any:
        """Delete a namespace instance: DELETE /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/delete/"""

    @_call(_api.Instances.chat_completions)
    def chat_completions(self) -> Any:
        """Namespace instances: chat completions: POST
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/chat/completions.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/chat_completions/"""

    @_call(_api.Instances.search)
    def search(self) -> Any:
        """Search namespace instances: POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/search.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/search/"""

    @_call(_api.Instances.stats)
    def stats(self) -> Any:
        """Stats namespace instances: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/stats.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/methods/stats/"""

class Items(Resource):
    """Instance items: `cf.aisearch.namespaces.instances.items`."""

    @_listing(_api.Items.list)
    def list(self) -> Any:
        """List instance items: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/list/"""

    @_call(_api.Items.create_or_update)
    def create_or_update(self) -> Any:
        """Instance items: create or update: PUT
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/create_or_update/"""

    @_call(_api.Items.upload)
    def upload(self) -> Any:
        """Upload instance items: POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/upload/"""

    @_call(_api.Items.get)
    def get(self) -> Any:
        """Get an instance item: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/get/"""

    @_call(_api.Items.sync)
    def sync(self) -> Any:
        """Sync instance items: PATCH /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/sync/"""

    @_call(_api.Items.delete)
    def delete(self) -> Any:
        """Delete an instance item: DELETE
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/delete/"""

    @_listing(_api.Items.chunks)
    def chunks(self) -> Any:
        """Chunks instance items: GET
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/chunks.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/chunks/"""

    @_call(_api.Items.download)
    def download(self) -> Any:
        """Download instance items: GET
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/download.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/download/"""

    @_listing(_api.Items.logs)
    def logs(self) -> Any:
        """Logs instance items: GET
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/items/{item_id}/logs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/items/methods/logs/"""

class Jobs(Resource):
    """Instance jobs: `cf.aisearch.namespaces.instances.jobs`."""

    @_listing(_api.Jobs.list)
    def list(self) -> Any:
        """List instance jobs: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/list/"""

    @_call(_api.Jobs.create)
    def create(self) -> Any:
        """Create an instance job: POST /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/create/"""

    @_call(_api.Jobs.get)
    def get(self) -> Any:
        """Get an instance job: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/get/"""

    @_call(_api.Jobs.update)
    def update(self) -> Any:
        """Update an instance job: PATCH
        /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/update/"""

    @_listing(_api.Jobs.logs)
    def logs(self) -> Any:
        """Logs instance jobs: GET /accounts/{account_id}/ai-search/namespaces/{name}/instances/{id}/jobs/{job_id}/logs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/subresources/instances/subresources/jobs/methods/logs/"""
