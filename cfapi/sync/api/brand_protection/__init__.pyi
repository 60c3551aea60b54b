"""`cf.brand_protection` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.brand_protection as _api
from cfapi.sync.api.brand_protection.logo_matches import LogoMatches
from cfapi.sync.api.brand_protection.logos import Logos
from cfapi.sync.api.brand_protection.matches import Matches
from cfapi.sync.api.brand_protection.queries import Queries
from cfapi.sync.api.brand_protection.v2 import V2Resource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class BrandProtectionResource(Resource):
    """Brand protection: `cf.brand_protection`."""

    @property
    def logo_matches(self) -> LogoMatches: ...

    @property
    def logos(self) -> Logos: ...

    @property
    def matches(self) -> Matches: ...

    @property
    def queries(self) -> Queries: ...

    @property
    def v2(self) -> V2Resource: ...

    @_call(_api.BrandProtectionResource.submit)
    def submit(self) -> Any:
        """Submit brand protection: POST /accounts/{account_id}/brand-protection/submit (permission: Intel Write).
        https://developers.cloudflare.com/api/resources/brand_protection/methods/submit/"""

    @_listing(_api.BrandProtectionResource.url_info)
    def url_info(self) -> Any:
        """Brand protection: URL info: GET /accounts/{account_id}/brand-protection/url-info (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/methods/url_info/"""
