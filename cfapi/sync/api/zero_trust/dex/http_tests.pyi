"""`cf.zero_trust.dex.http_tests` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.http_tests as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class HTTPTests(Resource):
    """DEX HTTP tests: `cf.zero_trust.dex.http_tests`."""

    @property
    def percentiles(self) -> Percentiles: ...

    @_call(_api.HTTPTests.get)
    def get(self) -> Any:
        """Get a DEX HTTP test: GET /accounts/{account_id}/dex/http-tests/{test_id} (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/http_tests/methods/get/"""

class Percentiles(Resource):
    """HTTP test percentiles: `cf.zero_trust.dex.http_tests.percentiles`."""

    @_call(_api.Percentiles.get)
    def get(self) -> Any:
        """Get HTTP test percentiles: GET /accounts/{account_id}/dex/http-tests/{test_id}/percentiles (permission: Zero
        Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/http_tests/subresources/percentiles/methods/get/"""
