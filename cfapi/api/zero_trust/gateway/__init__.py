"""`cf.zero_trust.gateway`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Reply, Resource, model

if TYPE_CHECKING:
    from cfapi.api.zero_trust.gateway.app_types import AppTypes
    from cfapi.api.zero_trust.gateway.apps import Apps
    from cfapi.api.zero_trust.gateway.audit_ssh_settings import AuditSSHSettings
    from cfapi.api.zero_trust.gateway.categories import Categories
    from cfapi.api.zero_trust.gateway.certificates import Certificates
    from cfapi.api.zero_trust.gateway.configurations import Configurations
    from cfapi.api.zero_trust.gateway.lists import Lists
    from cfapi.api.zero_trust.gateway.locations import Locations
    from cfapi.api.zero_trust.gateway.logging import LoggingResource
    from cfapi.api.zero_trust.gateway.pacfiles import Pacfiles
    from cfapi.api.zero_trust.gateway.proxy_endpoints import ProxyEndpoints
    from cfapi.api.zero_trust.gateway.rules import Rules


@model
class Gateway:
    """Gateway: response of zero_trust.gateway.list."""

    id: str | None = None
    gateway_tag: str | None = None
    provider_name: str | None = None


@model
class NotificationSettings:
    """Notification settings: part of AntiVirusSettings."""

    enabled: bool | None = None
    include_context: bool | None = None
    msg: str | None = None
    support_url: str | None = None


@model
class TLSSettings:
    """TLS settings: part of ConfigurationSettings."""

    enabled: bool | None = None


class GatewayResource(Resource):
    """Zero trust gateway: `cf.zero_trust.gateway`."""

    @cached_property
    def app_types(self) -> AppTypes:
        from cfapi.api.zero_trust.gateway.app_types import AppTypes
        return AppTypes(self._session)

    @cached_property
    def apps(self) -> Apps:
        from cfapi.api.zero_trust.gateway.apps import Apps
        return Apps(self._session)

    @cached_property
    def audit_ssh_settings(self) -> AuditSSHSettings:
        from cfapi.api.zero_trust.gateway.audit_ssh_settings import AuditSSHSettings
        return AuditSSHSettings(self._session)

    @cached_property
    def categories(self) -> Categories:
        from cfapi.api.zero_trust.gateway.categories import Categories
        return Categories(self._session)

    @cached_property
    def certificates(self) -> Certificates:
        from cfapi.api.zero_trust.gateway.certificates import Certificates
        return Certificates(self._session)

    @cached_property
    def configurations(self) -> Configurations:
        from cfapi.api.zero_trust.gateway.configurations import Configurations
        return Configurations(self._session)

    @cached_property
    def lists(self) -> Lists:
        from cfapi.api.zero_trust.gateway.lists import Lists
        return Lists(self._session)

    @cached_property
    def locations(self) -> Locations:
        from cfapi.api.zero_trust.gateway.locations import Locations
        return Locations(self._session)

    @cached_property
    def logging(self) -> LoggingResource:
        from cfapi.api.zero_trust.gateway.logging import LoggingResource
        return LoggingResource(self._session)

    @cached_property
    def pacfiles(self) -> Pacfiles:
        from cfapi.api.zero_trust.gateway.pacfiles import Pacfiles
        return Pacfiles(self._session)

    @cached_property
    def proxy_endpoints(self) -> ProxyEndpoints:
        from cfapi.api.zero_trust.gateway.proxy_endpoints import ProxyEndpoints
        return ProxyEndpoints(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.zero_trust.gateway.rules import Rules
        return Rules(self._session)

    def list(self, *, account_id: str) -> Reply[Gateway]:
        """List zero trust gateway: GET /accounts/{account_id}/gateway (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/methods/list/"""
        return self._call("zero_trust.gateway.list", "GET", "/accounts/{account_id}/gateway", locals(), Gateway)

    def create(self, *, account_id: str) -> Reply[Gateway]:
        """Create zero trust gateway: POST /accounts/{account_id}/gateway (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/methods/create/"""
        return self._call("zero_trust.gateway.create", "POST", "/accounts/{account_id}/gateway", locals(), Gateway)
