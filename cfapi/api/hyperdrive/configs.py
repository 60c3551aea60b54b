"""`cf.hyperdrive.configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Reply, Resource, Unset, model


@model
class Caching:
    """Caching: part of Config."""

    disabled: bool
    max_age: int | None = None
    stale_while_revalidate: int | None = None


@model
class CachingParam:
    """Caching param: argument of hyperdrive.configs.update."""

    disabled: bool | None = None
    max_age: int | None = None
    stale_while_revalidate: int | None = None


@model
class Config:
    """Config: response of hyperdrive.configs.list."""

    id: str
    caching: Caching | None = None
    name: str
    origin: Origin
    created_on: Moment | None = None
    integration: HyperdriveConfigCreateWithIntegration | None = None
    modified_on: Moment | None = None
    mtls: HyperdriveConfigCreateWithOriginMTLS | None = None
    origin_connection_limit: int | None = None
    """5 to 100."""
    restarted_on: Moment | None = None


@model
class ConfigOriginParam:
    """Config origin param: argument of hyperdrive.configs.create."""

    database: str
    host: str | None = None
    password: str = field(repr=False)
    port: int | None = None
    scheme: Literal["postgres", "postgresql", "mysql"] | str
    user: str
    access_client_id: str | None = None
    access_client_secret: str | None = field(default=None, repr=False)
    service_id: str | None = None


@model
class HyperdriveConfigCreateWithIntegration:
    """Hyperdrive config create with integration: argument of hyperdrive.configs.create."""

    database_branch_name: str
    database_name: str
    organization_name: str
    provider: Literal["planetscale"] | str
    scheme: Literal["postgres", "postgresql", "mysql"] | str
    custom_database_name: str | None = None


@model
class HyperdriveConfigCreateWithOriginCaching:
    """Hyperdrive config create with origin caching: argument of hyperdrive.configs.create."""

    disabled: bool | None = None
    max_age: int | None = None
    stale_while_revalidate: int | None = None


@model
class HyperdriveConfigCreateWithOriginMTLS:
    """Hyperdrive config create with origin MTLS: argument of hyperdrive.configs.create."""

    ca_certificate_id: str | None = None
    mtls_certificate_id: str | None = None
    sslmode: str | None = None


@model
class Origin:
    """Origin: part of Config."""

    database: str
    host: str | None = None
    port: int | None = None
    scheme: Literal["postgres", "postgresql", "mysql"] | str
    user: str
    access_client_id: str | None = None
    service_id: str | None = None


@model
class OriginParam:
    """Origin param: argument of hyperdrive.configs.edit."""

    database: str | None = None
    password: str | None = field(default=None, repr=False)
    scheme: Literal["postgres", "postgresql", "mysql"] | str | None = None
    user: str | None = None
    host: str | None = None
    port: int | None = None
    access_client_id: str | None = None
    access_client_secret: str | None = field(default=None, repr=False)
    service_id: str | None = None


@model
class Restart:
    """Restart: response of hyperdrive.configs.restart."""

    id: str
    caching: Caching
    name: str
    origin: Origin
    created_on: Moment | None = None
    integration: HyperdriveConfigCreateWithIntegration | None = None
    modified_on: Moment | None = None
    mtls: HyperdriveConfigCreateWithOriginMTLS | None = None
    origin_connection_limit: int | None = None
    restarted_on: Moment | None = None


class Configs(Resource):
    """Hyperdrive configs: `cf.hyperdrive.configs`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Config]:
        """List hyperdrive configs: GET /accounts/{account_id}/hyperdrive/configs (permission: Hyperdrive Read).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/list/"""
        return self._pages(
            "hyperdrive.configs.list", "GET", "/accounts/{account_id}/hyperdrive/configs", locals(), Config,
        )

    def create(
        self, *, account_id: str, name: str, origin: ConfigOriginParam | Mapping[str, Any] | Unset = UNSET,
        caching: HyperdriveConfigCreateWithOriginCaching | Mapping[str, Any] | Unset = UNSET,
        integration: HyperdriveConfigCreateWithIntegration | Mapping[str, Any] | Unset = UNSET,
        mtls: HyperdriveConfigCreateWithOriginMTLS | Mapping[str, Any] | Unset = UNSET,
        origin_connection_limit: int | Unset = UNSET,
    ) -> Reply[Config]:
        """Create a hyperdrive config: POST /accounts/{account_id}/hyperdrive/configs (permission: Hyperdrive Write).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/create/"""
        return self._call(
            "hyperdrive.configs.create", "POST", "/accounts/{account_id}/hyperdrive/configs", locals(), Config,
        )

    def get(self, hyperdrive_id: str, *, account_id: str) -> Reply[Config]:
        """Get a hyperdrive config: GET /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} (permission:
        Hyperdrive Read).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/get/"""
        return self._call(
            "hyperdrive.configs.get", "GET", "/accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}", locals(),
            Config,
        )

    def update(
        self, hyperdrive_id: str, *, account_id: str, name: str, origin: ConfigOriginParam | Mapping[str, Any],
        caching: CachingParam | Caching | Mapping[str, Any] | Unset = UNSET,
        mtls: HyperdriveConfigCreateWithOriginMTLS | Mapping[str, Any] | Unset = UNSET,
        origin_connection_limit: int | Unset = UNSET,
    ) -> Reply[Config]:
        """Update a hyperdrive config: PUT /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} (permission:
        Hyperdrive Write).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/update/"""
        return self._call(
            "hyperdrive.configs.update", "PUT", "/accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}", locals(),
            Config,
        )

    def edit(
        self, hyperdrive_id: str, *, account_id: str,
        caching: CachingParam | Caching | Mapping[str, Any] | None | Unset = UNSET,
        mtls: HyperdriveConfigCreateWithOriginMTLS | Mapping[str, Any] | None | Unset = UNSET,
        name: str | None | Unset = UNSET, origin: OriginParam | Origin | Mapping[str, Any] | None | Unset = UNSET,
        origin_connection_limit: int | None | Unset = UNSET,
    ) -> Reply[Config]:
        """Edit a hyperdrive config: PATCH /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} (permission:
        Hyperdrive Write).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/edit/"""
        return self._call(
            "hyperdrive.configs.edit", "PATCH", "/accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}", locals(),
            Config,
        )

    def delete(self, hyperdrive_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a hyperdrive config: DELETE /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} (permission:
        Hyperdrive Write).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/delete/"""
        return self._call(
            "hyperdrive.configs.delete", "DELETE", "/accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}",
            locals(), PLAIN,
        )

    def restart(self, hyperdrive_id: str, *, account_id: str) -> Reply[Restart]:
        """Restart hyperdrive configs: POST /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}/restart.
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/restart/"""
        return self._call(
            "hyperdrive.configs.restart", "POST", "/accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}/restart",
            locals(), Restart,
        )
