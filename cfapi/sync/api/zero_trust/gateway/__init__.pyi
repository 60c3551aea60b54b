"""`cf.zero_trust.gateway` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway as _api
from cfapi.sync.api.zero_trust.gateway.app_types import AppTypes
from cfapi.sync.api.zero_trust.gateway.apps import Apps
from cfapi.sync.api.zero_trust.gateway.audit_ssh_settings import AuditSSHSettings
from cfapi.sync.api.zero_trust.gateway.categories import Categories
from cfapi.sync.api.zero_trust.gateway.certificates import Certificates
from cfapi.sync.api.zero_trust.gateway.configurations import Configurations
from cfapi.sync.api.zero_trust.gateway.lists import Lists
from cfapi.sync.api.zero_trust.gateway.locations import Locations
from cfapi.sync.api.zero_trust.gateway.logging import LoggingResource
from cfapi.sync.api.zero_trust.gateway.pacfiles import Pacfiles
from cfapi.sync.api.zero_trust.gateway.proxy_endpoints import ProxyEndpoints
from cfapi.sync.api.zero_trust.gateway.rules import Rules
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class GatewayResource(Resource):
    """Zero trust gateway: `cf.zero_trust.gateway`."""

    @property
    def app_types(self) -> AppTypes: ...

    @property
    def apps(self) -> Apps: ...

    @property
    def audit_ssh_settings(self) -> AuditSSHSettings: ...

    @property
    def categories(self) -> Categories: ...

    @property
    def certificates(self) -> Certificates: ...

    @property
    def configurations(self) -> Configurations: ...

    @property
    def lists(self) -> Lists: ...

    @property
    def locations(self) -> Locations: ...

    @property
    def logging(self) -> LoggingResource: ...

    @property
    def pacfiles(self) -> Pacfiles: ...

    @property
    def proxy_endpoints(self) -> ProxyEndpoints: ...

    @property
    def rules(self) -> Rules: ...

    @_call(_api.GatewayResource.list)
    def list(self) -> Any:
        """List zero trust gateway: GET /accounts/{account_id}/gateway (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/methods/list/"""

    @_call(_api.GatewayResource.create)
    def create(self) -> Any:
        """Create zero trust gateway: POST /accounts/{account_id}/gateway (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/methods/create/"""
