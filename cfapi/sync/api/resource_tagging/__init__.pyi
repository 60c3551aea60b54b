"""`cf.resource_tagging` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_tagging as _api
from cfapi.sync.api.resource_tagging.account_tags import AccountTags
from cfapi.sync.api.resource_tagging.keys import Keys
from cfapi.sync.api.resource_tagging.summary import SummaryResource
from cfapi.sync.api.resource_tagging.values import Values
from cfapi.sync.api.resource_tagging.zone_tags import ZoneTags
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ResourceTaggingResource(Resource):
    """Resource tagging: `cf.resource_tagging`."""

    @property
    def account_tags(self) -> AccountTags: ...

    @property
    def keys(self) -> Keys: ...

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def values(self) -> Values: ...

    @property
    def zone_tags(self) -> ZoneTags: ...

    @_listing(_api.ResourceTaggingResource.list)
    def list(self) -> Any:
        """List resource tagging: GET /accounts/{account_id}/tags/resources.
        https://developers.cloudflare.com/api/resources/resource_tagging/methods/list/"""
