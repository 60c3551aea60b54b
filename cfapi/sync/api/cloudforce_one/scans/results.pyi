"""`cf.cloudforce_one.scans.results` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.scans.results as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Results(Resource):
    """Scan results: `cf.cloudforce_one.scans.results`."""

    @_call(_api.Results.get)
    def get(self) -> Any:
        """Get a scan result: GET /accounts/{account_id}/cloudforce-one/scans/results/{config_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/results/methods/get/"""
