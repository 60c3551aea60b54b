"""`cf.url_normalization` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.url_normalization as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class URLNormalizationResource(Resource):
    """URL normalization: `cf.url_normalization`."""

    @_call(_api.URLNormalizationResource.get)
    def get(self) -> Any:
        """Get URL normalization: GET /zones/{zone_id}/url_normalization (permission: Mass URL Redirects Read or Dynamic
        URL Redirects Read or others).
        https://developers.cloudflare.com/api/resources/url_normalization/methods/get/"""

    @_call(_api.URLNormalizationResource.update)
    def update(self) -> Any:
        """Update URL normalization: PUT /zones/{zone_id}/url_normalization (permission: Mass URL Redirects Write or
        Dynamic URL Redirects Write or others).
        https://developers.cloudflare.com/api/resources/url_normalization/methods/update/"""

    @_call(_api.URLNormalizationResource.delete)
    def delete(self) -> Any:
        """Delete URL normalization: DELETE /zones/{zone_id}/url_normalization (permission: Mass URL Redirects Write or
        Dynamic URL Redirects Write or others).
        https://developers.cloudflare.com/api/resources/url_normalization/methods/delete/"""
