"""`cf.logs.log_explorer.datasets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logs.log_explorer.datasets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Datasets(Resource):
    """Log explorer datasets: `cf.logs.log_explorer.datasets`."""

    @property
    def available(self) -> AvailableResource: ...

    @_listing(_api.Datasets.list)
    def list(self) -> Any:
        """List log explorer datasets: GET /{accounts or zones}/{id}/logs/explorer/datasets (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/list/"""

    @_call(_api.Datasets.create)
    def create(self) -> Any:
        """Create a log explorer dataset: POST /{accounts or zones}/{id}/logs/explorer/datasets (permission: Logs
        Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/create/"""

    @_call(_api.Datasets.get)
    def get(self) -> Any:
        """Get a log explorer dataset: GET /{accounts or zones}/{id}/logs/explorer/datasets/{dataset_id} (permission:
        Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/get/"""

    @_call(_api.Datasets.update)
    def update(self) -> Any:
        """Update a log explorer dataset: PUT /{accounts or zones}/{id}/logs/explorer/datasets/{dataset_id} (permission:
        Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/update/"""

    @_call(_api.Datasets.delete)
    def delete(self) -> Any:
        """Delete a log explorer dataset: DELETE /{accounts or zones}/{id}/logs/explorer/datasets/{dataset_id}.
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/delete/"""

class AvailableResource(Resource):
    """Dataset available: `cf.logs.log_explorer.datasets.available`."""

    @_listing(_api.AvailableResource.list)
    def list(self) -> Any:
        """List dataset available: GET /{accounts or zones}/{id}/logs/explorer/datasets/available (permission: Logs
        Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/subresources/available/methods/list/"""
