"""`cf.radar.datasets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.datasets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Datasets(Resource):
    """Radar datasets: `cf.radar.datasets`."""

    @_listing(_api.Datasets.list)
    def list(self) -> Any:
        """List radar datasets: GET /radar/datasets (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/list/"""

    @_call(_api.Datasets.download)
    def download(self) -> Any:
        """Download radar datasets: POST /radar/datasets/download (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/download/"""

    @_call(_api.Datasets.get)
    def get(self) -> Any:
        """Get a radar dataset: GET /radar/datasets/{alias} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/datasets/methods/get/"""
