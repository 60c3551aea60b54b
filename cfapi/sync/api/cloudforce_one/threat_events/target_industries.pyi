"""`cf.cloudforce_one.threat_events.target_industries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.target_industries as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TargetIndustries(Resource):
    """Threat event target industries: `cf.cloudforce_one.threat_events.target_industries`."""

    @property
    def by_dataset(self) -> ByDatasetResource: ...

    @property
    def catalog(self) -> CatalogResource: ...

    @_call(_api.TargetIndustries.list)
    def list(self) -> Any:
        """List threat event target industries: GET /accounts/{account_id}/cloudforce-one/events/targetIndustries
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/methods/list/"""

class ByDatasetResource(Resource):
    """Target industry by dataset: `cf.cloudforce_one.threat_events.target_industries.by_dataset`."""

    @_call(_api.ByDatasetResource.list)
    def list(self) -> Any:
        """List target industry by dataset: GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/targetIndustries (permission: Cloudforce One
        Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/subresources/by_dataset/methods/list/"""

class CatalogResource(Resource):
    """Target industry catalog: `cf.cloudforce_one.threat_events.target_industries.catalog`."""

    @_call(_api.CatalogResource.list)
    def list(self) -> Any:
        """List target industry catalog: GET /accounts/{account_id}/cloudforce-one/events/targetIndustries/catalog
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/subresources/catalog/methods/list/"""
