"""`cf.zero_trust.dlp.datasets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.datasets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Datasets(Resource):
    """DLP datasets: `cf.zero_trust.dlp.datasets`."""

    @property
    def upload(self) -> UploadResource: ...

    @property
    def versions(self) -> Versions: ...

    @_listing(_api.Datasets.list)
    def list(self) -> Any:
        """List DLP datasets: GET /accounts/{account_id}/dlp/datasets (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/list/"""

    @_call(_api.Datasets.create)
    def create(self) -> Any:
        """Create a DLP dataset: POST /accounts/{account_id}/dlp/datasets (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/create/"""

    @_call(_api.Datasets.get)
    def get(self) -> Any:
        """Get a DLP dataset: GET /accounts/{account_id}/dlp/datasets/{dataset_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/get/"""

    @_call(_api.Datasets.update)
    def update(self) -> Any:
        """Update a DLP dataset: PUT /accounts/{account_id}/dlp/datasets/{dataset_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/update/"""

    @_call(_api.Datasets.delete)
    def delete(self) -> Any:
        """Delete a DLP dataset: DELETE /accounts/{account_id}/dlp/datasets/{dataset_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/delete/"""

class UploadResource(Resource):
    """Dataset upload: `cf.zero_trust.dlp.datasets.upload`."""

    @_call(_api.UploadResource.create)
    def create(self) -> Any:
        """Create dataset upload: POST /accounts/{account_id}/dlp/datasets/{dataset_id}/upload (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/upload/methods/create/"""

    @_call(_api.UploadResource.edit)
    def edit(self) -> Any:
        """Edit dataset upload: POST /accounts/{account_id}/dlp/datasets/{dataset_id}/upload/{version} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/upload/methods/edit/"""

class Versions(Resource):
    """Dataset versions: `cf.zero_trust.dlp.datasets.versions`."""

    @property
    def entries(self) -> Entries: ...

    @_listing(_api.Versions.create)
    def create(self) -> Any:
        """Create a dataset version: POST /accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/versions/methods/create/"""

class Entries(Resource):
    """Version entries: `cf.zero_trust.dlp.datasets.versions.entries`."""

    @_call(_api.Entries.create)
    def create(self) -> Any:
        """Create a version entry: POST
        /accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}/entries/{entry_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/versions/subresources/entries/methods/create/"""
