"""`cf.token_validation.configuration`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.token_validation.configuration.credentials import Credentials


@model
class Configuration:
    """Configuration: response of token_validation.configuration.edit."""

    id: str | None = None
    description: str | None = None
    title: str | None = None
    token_sources: list[str] | None = None


@model
class CredentialEditKey:
    """Credential edit key: argument of token_validation.configuration.credentials.update."""

    alg: Literal[
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "HS256", "HS384", "HS512",
    ] | str
    e: str | None = None
    kid: str
    kty: Literal["RSA", "EC", "oct"] | str
    n: str | None = None
    crv: Literal["P-256", "P-384"] | str | None = None
    x: str | None = None
    y: str | None = None
    k: str | None = None


@model
class CredentialsParam:
    """Credentials param: argument of token_validation.configuration.create."""

    keys: list[CredentialEditKey]


@model
class TokenConfig:
    """Token config: response of token_validation.configuration.list."""

    id: str
    created_at: Moment
    credentials: TokenConfigCredentials
    description: str
    last_updated: Moment
    title: str
    token_sources: list[str]
    token_type: Literal["JWT"] | str


@model
class TokenConfigCredentials:
    """Token config credentials: response of token_validation.configuration.credentials.update."""

    keys: list[TokenConfigKey]


@model
class TokenConfigKey:
    """Token config key: part of TokenConfigCredentials."""

    alg: Literal[
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "HS256", "HS384", "HS512",
    ] | str
    e: str | None = None
    kid: str
    kty: Literal["RSA", "EC", "oct"] | str
    n: str | None = None
    crv: Literal["P-256", "P-384"] | str | None = None
    x: str | None = None
    y: str | None = None


class ConfigurationResource(Resource):
    """Token validation configuration: `cf.token_validation.configuration`."""

    @cached_property
    def credentials(self) -> Credentials:
        from cfapi.api.token_validation.configuration.credentials import Credentials
        return Credentials(self._session)

    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[TokenConfig]:
        """List token validation configuration: GET /zones/{zone_id}/token_validation/config (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/list/"""
        return self._pages(
            "token_validation.configuration.list", "GET", "/zones/{zone_id}/token_validation/config", locals(),
            TokenConfig, paging=Paging(size=50),
        )

    def create(
        self, *, zone_id: str, credentials: CredentialsParam | Mapping[str, Any], description: str, title: str,
        token_sources: Sequence[str], token_type: Literal["JWT"] | str,
    ) -> Reply[TokenConfig]:
        """Create token validation configuration: POST /zones/{zone_id}/token_validation/config (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/create/"""
        return self._call(
            "token_validation.configuration.create", "POST", "/zones/{zone_id}/token_validation/config", locals(),
            TokenConfig,
        )

    def get(self, config_id: str, *, zone_id: str) -> Reply[TokenConfig]:
        """Get token validation configuration: GET /zones/{zone_id}/token_validation/config/{config_id} (permission:
        Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/get/"""
        return self._call(
            "token_validation.configuration.get", "GET", "/zones/{zone_id}/token_validation/config/{config_id}",
            locals(), TokenConfig,
        )

    def edit(
        self, config_id: str, *, zone_id: str, description: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET, token_sources: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[Configuration]:
        """Edit token validation configuration: PATCH /zones/{zone_id}/token_validation/config/{config_id} (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/edit/"""
        return self._call(
            "token_validation.configuration.edit", "PATCH", "/zones/{zone_id}/token_validation/config/{config_id}",
            locals(), Configuration,
        )

    def delete(self, config_id: str, *, zone_id: str) -> Reply[ObjectID]:
        """Delete token validation configuration: DELETE /zones/{zone_id}/token_validation/config/{config_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/delete/"""
        return self._call(
            "token_validation.configuration.delete", "DELETE", "/zones/{zone_id}/token_validation/config/{config_id}",
            locals(), ObjectID,
        )
