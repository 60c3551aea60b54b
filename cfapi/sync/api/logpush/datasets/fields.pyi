"""`cf.logpush.datasets.fields` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.datasets.fields as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Fields(Resource):
    """Dataset fields: `cf.logpush.datasets.fields`."""

    @_call(_api.Fields.get)
    def get(self) -> Any:
        """Get dataset fields: GET /{accounts or zones}/{id}/logpush/datasets/{dataset_id}/fields (permission: Logs
        Read).
        https://developers.cloudflare.com/api/resources/logpush/subresources/datasets/subresources/fields/methods/get/"""
