"""`cf.pay_per_crawl.configuration` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.pay_per_crawl.configuration as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ConfigurationResource(Resource):
    """Pay per crawl configuration: `cf.pay_per_crawl.configuration`."""

    @_call(_api.ConfigurationResource.get)
    def get(self) -> Any:
        """Get pay per crawl configuration: GET /zones/{zone_id}/pay-per-crawl/configuration (permission: Zone Settings
        Read)."""

    @_call(_api.ConfigurationResource.create)
    def create(self) -> Any:
        """Create pay per crawl configuration: POST /zones/{zone_id}/pay-per-crawl/configuration (permission: Zone
        Settings Write)."""

    @_call(_api.ConfigurationResource.edit)
    def edit(self) -> Any:
        """Edit pay per crawl configuration: PATCH /zones/{zone_id}/pay-per-crawl/configuration (permission: Zone
        Settings Write)."""
