"""`cf.zero_trust.access.ai_controls`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class AIControlPortal:
    """AI control portal: response of zero_trust.access.ai_controls.mcp.portals.delete."""

    id: str
    hostname: str
    name: str
    allow_code_mode: bool | None = None
    code_mode: Literal["off", "opt_in", "default_on", "enforced"] | str | None = None
    created_at: Moment | None = None
    created_by: str | None = None
    description: str | None = None
    modified_at: Moment | None = None
    modified_by: str | None = None
    secure_web_gateway: bool | None = None


@model
class Portal:
    """Portal: response of zero_trust.access.ai_controls.mcp.portals.list."""

    id: str
    hostname: str
    name: str
    servers: list[PortalServer] | None = None
    allow_code_mode: bool | None = None
    code_mode: Literal["off", "opt_in", "default_on", "enforced"] | str | None = None
    created_at: Moment | None = None
    created_by: str | None = None
    description: str | None = None
    modified_at: Moment | None = None
    modified_by: str | None = None
    secure_web_gateway: bool | None = None


@model
class PortalServer:
    """Portal server: part of Portal."""

    id: str
    auth_type: Literal["oauth", "bearer", "unauthenticated"] | str | None = None
    hostname: str
    """URI."""
    name: str
    prompts: list[dict[str, Any]] | None = None
    server_id: str | None = None
    tools: list[dict[str, Any]]
    auth_config_summary: ServerAuthConfigSummary | None = None
    authentication_status: Literal["not_required", "required", "connected", "stale", "manual"] | str | None = None
    created_at: Moment | None = None
    created_by: str | None = None
    default_disabled: bool | None = None
    description: str | None = None
    error: str | None = None
    error_details: ServerErrorDetails | None = None
    is_shared_oauth_callback_enabled: bool | None = None
    last_successful_sync: Moment | None = None
    last_synced: Moment | None = None
    modified_at: Moment | None = None
    modified_by: str | None = None
    on_behalf: bool | None = None
    secure_web_gateway: bool | None = None
    status: Literal["waiting", "ready", "stale", "error"] | str | None = None
    updated_prompts: list[PortalServerUpdatedTool] | None = None
    updated_tools: list[PortalServerUpdatedTool] | None = None


@model
class PortalServerParam:
    """Portal server param: argument of zero_trust.access.ai_controls.mcp.portals.create."""

    server_id: str
    default_disabled: bool | None = None
    on_behalf: bool | None = None
    updated_prompts: list[ServerCreateUpdatedTool] | None = None
    updated_tools: list[ServerCreateUpdatedTool] | None = None


@model
class PortalServerUpdatedTool:
    """Portal server updated tool: part of PortalServer."""

    name: str
    enabled: bool | None = None
    portal_alias: str | None = None
    portal_description: str | None = None
    server_alias: str | None = None
    server_description: str | None = None


@model
class Server:
    """Server: response of zero_trust.access.ai_controls.mcp.servers.list."""

    id: str
    auth_type: Literal["oauth", "bearer", "unauthenticated"] | str
    hostname: str
    """URI."""
    name: str
    prompts: list[dict[str, Any]]
    tools: list[dict[str, Any]]
    auth_config_summary: ServerAuthConfigSummary | None = None
    authentication_status: Literal["not_required", "required", "connected", "stale", "manual"] | str | None = None
    created_at: Moment | None = None
    created_by: str | None = None
    description: str | None = None
    error: str | None = None
    error_details: ServerErrorDetails | None = None
    is_shared_oauth_callback_enabled: bool | None = None
    last_successful_sync: Moment | None = None
    last_synced: Moment | None = None
    modified_at: Moment | None = None
    modified_by: str | None = None
    secure_web_gateway: bool | None = None
    status: Literal["waiting", "ready", "stale", "error"] | str | None = None
    updated_prompts: list[ServerCreateUpdatedTool] | None = None
    updated_tools: list[ServerCreateUpdatedTool] | None = None


@model
class ServerAuthConfigSummary:
    """Server auth config summary: part of PortalServer."""

    auth_mode: Literal["dcr", "manual"] | str | None = None
    client_secret_version: int | float | None = None
    config: ServerConfig | None = None
    has_client_secret: bool | None = None
    registration_info: ServerAuthConfigSummaryRegistrationInfo | None = None


@model
class ServerAuthConfigSummaryRegistrationInfo:
    """Server auth config summary registration info: part of ServerAuthConfigSummary."""

    client_id: str | None = None
    redirect_uris: list[str] | None = None
    scope: str | None = None
    token_endpoint_auth_method: str | None = None


@model
class ServerConfig:
    """Server config: part of ServerAuthConfigSummary."""

    authorization_endpoint: str | None = None
    issuer: str | None = None
    resource: str | None = None
    revocation_endpoint: str | None = None
    token_endpoint: str | None = None


@model
class ServerCreateUpdatedTool:
    """Server create updated tool: argument of zero_trust.access.ai_controls.mcp.servers.create."""

    name: str
    alias: str | None = None
    description: str | None = None
    enabled: bool | None = None


@model
class ServerErrorDetails:
    """Server error details: part of PortalServer."""

    cause: str | None = None
    is_upstream: bool | None = None
    mcp_code: int | float | None = None
    retryable: bool | None = None
    status_code: int | float | None = None


@model
class ServerSync:
    """Server sync: response of zero_trust.access.ai_controls.mcp.servers.sync."""

    error: str | None = None
    error_details: ServerErrorDetails | None = None
    status: Literal["waiting", "ready", "stale", "error"] | str | None = None


class AIControls(Resource):
    """Access AI controls: `cf.zero_trust.access.ai_controls`."""

    @cached_property
    def mcp(self) -> McpResource:
        return McpResource(self._session)


class McpResource(Resource):
    """AI control mcp: `cf.zero_trust.access.ai_controls.mcp`."""

    @cached_property
    def portals(self) -> Portals:
        return Portals(self._session)

    @cached_property
    def servers(self) -> Servers:
        return Servers(self._session)


class Portals(Resource):
    """Mcp portals: `cf.zero_trust.access.ai_controls.mcp.portals`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Portal]:
        """List mcp portals: GET /accounts/{account_id}/access/ai-controls/mcp/portals.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/list/"""
        return self._pages(
            "zero_trust.access.ai_controls.mcp.portals.list", "GET",
            "/accounts/{account_id}/access/ai-controls/mcp/portals", locals(), Portal,
            paging=Paging(kind="page_no_total", size=100),
        )

    def create(
        self, *, account_id: str, id: str, hostname: str, name: str, allow_code_mode: bool | Unset = UNSET,
        code_mode: Literal["off", "opt_in", "default_on", "enforced"] | str | Unset = UNSET,
        description: str | None | Unset = UNSET, secure_web_gateway: bool | Unset = UNSET,
        servers: Sequence[PortalServerParam | PortalServer | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Portal]:
        """Create a mcp portal: POST /accounts/{account_id}/access/ai-controls/mcp/portals.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/create/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.portals.create", "POST",
            "/accounts/{account_id}/access/ai-controls/mcp/portals", locals(), Portal,
        )

    def read(self, id: str, *, account_id: str) -> Reply[Portal]:
        """Read mcp portals: GET /accounts/{account_id}/access/ai-controls/mcp/portals/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/read/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.portals.read", "GET",
            "/accounts/{account_id}/access/ai-controls/mcp/portals/{id}", locals(), Portal,
        )

    def update(
        self, id: str, *, account_id: str, allow_code_mode: bool | Unset = UNSET,
        code_mode: Literal["off", "opt_in", "default_on", "enforced"] | str | Unset = UNSET,
        description: str | None | Unset = UNSET, hostname: str | Unset = UNSET, name: str | Unset = UNSET,
        secure_web_gateway: bool | Unset = UNSET,
        servers: Sequence[PortalServerParam | PortalServer | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Portal]:
        """Update a mcp portal: PUT /accounts/{account_id}/access/ai-controls/mcp/portals/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/update/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.portals.update", "PUT",
            "/accounts/{account_id}/access/ai-controls/mcp/portals/{id}", locals(), Portal,
        )

    def delete(self, id: str, *, account_id: str) -> Reply[AIControlPortal]:
        """Delete a mcp portal: DELETE /accounts/{account_id}/access/ai-controls/mcp/portals/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/delete/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.portals.delete", "DELETE",
            "/accounts/{account_id}/access/ai-controls/mcp/portals/{id}", locals(), AIControlPortal,
        )


class Servers(Resource):
    """Mcp servers: `cf.zero_trust.access.ai_controls.mcp.servers`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Server]:
        """List mcp servers: GET /accounts/{account_id}/access/ai-controls/mcp/servers.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/list/"""
        return self._pages(
            "zero_trust.access.ai_controls.mcp.servers.list", "GET",
            "/accounts/{account_id}/access/ai-controls/mcp/servers", locals(), Server,
            paging=Paging(kind="page_no_total", size=100),
        )

    def create(
        self, *, account_id: str, id: str, auth_type: Literal["oauth", "bearer", "unauthenticated"] | str,
        hostname: str, name: str, auth_credentials: str | Unset = UNSET, client_secret: str | Unset = UNSET,
        description: str | None | Unset = UNSET, is_shared_oauth_callback_enabled: bool | Unset = UNSET,
        secure_web_gateway: bool | Unset = UNSET,
        updated_prompts: Sequence[ServerCreateUpdatedTool | Mapping[str, Any]] | Unset = UNSET,
        updated_tools: Sequence[ServerCreateUpdatedTool | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Server]:
        """Create a mcp server: POST /accounts/{account_id}/access/ai-controls/mcp/servers.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/create/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.servers.create", "POST",
            "/accounts/{account_id}/access/ai-controls/mcp/servers", locals(), Server,
        )

    def read(self, id: str, *, account_id: str) -> Reply[Server]:
        """Read mcp servers: GET /accounts/{account_id}/access/ai-controls/mcp/servers/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/read/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.servers.read", "GET",
            "/accounts/{account_id}/access/ai-controls/mcp/servers/{id}", locals(), Server,
        )

    def update(
        self, id: str, *, account_id: str, auth_credentials: str | Unset = UNSET, client_secret: str | Unset = UNSET,
        description: str | None | Unset = UNSET, is_shared_oauth_callback_enabled: bool | Unset = UNSET,
        name: str | Unset = UNSET, secure_web_gateway: bool | Unset = UNSET,
        updated_prompts: Sequence[ServerCreateUpdatedTool | Mapping[str, Any]] | Unset = UNSET,
        updated_tools: Sequence[ServerCreateUpdatedTool | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Server]:
        """Update a mcp server: PUT /accounts/{account_id}/access/ai-controls/mcp/servers/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/update/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.servers.update", "PUT",
            "/accounts/{account_id}/access/ai-controls/mcp/servers/{id}", locals(), Server,
        )

    def delete(self, id: str, *, account_id: str) -> Reply[Server]:
        """Delete a mcp server: DELETE /accounts/{account_id}/access/ai-controls/mcp/servers/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/delete/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.servers.delete", "DELETE",
            "/accounts/{account_id}/access/ai-controls/mcp/servers/{id}", locals(), Server,
        )

    def sync(self, id: str, *, account_id: str) -> Reply[ServerSync]:
        """Sync mcp servers: POST /accounts/{account_id}/access/ai-controls/mcp/servers/{id}/sync.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/sync/"""
        return self._call(
            "zero_trust.access.ai_controls.mcp.servers.sync", "POST",
            "/accounts/{account_id}/access/ai-controls/mcp/servers/{id}/sync", locals(), ServerSync,
        )
