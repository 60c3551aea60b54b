"""`cf.zero_trust.identity_providers`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import UNSET, Pages, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.zero_trust import IdentityProviderSet

if TYPE_CHECKING:
    from cfapi.api.zero_trust.identity_providers.saml_certificate import SAMLCertificateResource
    from cfapi.api.zero_trust.identity_providers.scim import SCIMResource


@model
class AccessCentrifyConfig:
    """Access centrify config: argument of zero_trust.identity_providers.create."""

    centrify_account: str | None = None
    centrify_app_id: str | None = None
    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    email_claim_name: str | None = None


@model
class AccessCloudflareConfig:
    """Access cloudflare config: argument of zero_trust.identity_providers.create."""

    restrict_to_account_members: bool | None = None


@model
class AccessGoogleAppsConfig:
    """Access google apps config: argument of zero_trust.identity_providers.create."""

    apps_domain: str | None = None
    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    email_claim_name: str | None = None
    prompt: Literal["none", "consent", "select_account"] | str | None = None
    use_login_hint: bool | None = None


@model
class AccessGoogleConfig:
    """Access google config: argument of zero_trust.identity_providers.create."""

    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    email_claim_name: str | None = None


@model
class AccessOIDCConfig:
    """Access OIDC config: argument of zero_trust.identity_providers.create."""

    auth_url: str | None = None
    certs_url: str | None = None
    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    email_claim_name: str | None = None
    pkce_enabled: bool | None = None
    scopes: list[str] | None = None
    token_url: str | None = None


@model
class AccessOktaConfig:
    """Access okta config: argument of zero_trust.identity_providers.create."""

    authorization_server_id: str | None = None
    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    email_claim_name: str | None = None
    okta_account: str | None = None


@model
class AccessOneloginConfig:
    """Access onelogin config: argument of zero_trust.identity_providers.create."""

    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    email_claim_name: str | None = None
    onelogin_account: str | None = None


@model
class AccessPingoneConfig:
    """Access pingone config: argument of zero_trust.identity_providers.create."""

    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    email_claim_name: str | None = None
    ping_env_id: str | None = None


@model
class AccessSAMLConfig:
    """Access SAML config: argument of zero_trust.identity_providers.create."""

    attributes: list[str] | None = None
    email_attribute_name: str | None = None
    enable_encryption: bool | None = None
    force_authn: bool | None = None
    header_attributes: list[AccessSAMLConfigHeaderAttribute] | None = None
    idp_public_certs: list[str] | None = None
    issuer_url: str | None = None
    max_sso_url_length: int | None = None
    sign_request: bool | None = None
    sso_target_url: str | None = None


@model
class AccessSAMLConfigHeaderAttribute:
    """Access SAML config header attribute: part of AccessSAMLConfig."""

    attribute_name: str | None = None
    header_name: str | None = None


@model
class AzureADConfig:
    """Azure AD config: argument of zero_trust.identity_providers.create."""

    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    conditional_access_enabled: bool | None = None
    directory_id: str | None = None
    email_claim_name: str | None = None
    prompt: Literal["login", "select_account", "none"] | str | None = None
    support_groups: bool | None = None


@model
class CIMConfig:
    """CIM config: argument of zero_trust.identity_providers.create."""

    enabled: bool | None = None
    identity_update_behavior: Literal["automatic", "reauth", "no_action"] | str | None = None
    seat_deprovision: bool | None = None
    user_deprovision: bool | None = None


@model
class GenericOAuthConfig:
    """Generic O auth config: argument of zero_trust.identity_providers.create."""

    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)


@model
class IdentityProvider:
    """Identity provider: response of zero_trust.identity_providers.list."""

    config: IdentityProviderConfig
    name: str
    type: Literal[
        "onetimepin", "azureAD", "saml", "centrify", "facebook", "github", "google-apps", "google", "linkedin", "oidc",
        "okta", "onelogin", "pingone", "yandex", "cloudflare",
    ] | str
    id: str | None = None
    read_only: bool | None = None
    saml_certificate_set: IdentityProviderSet | None = None
    saml_certificate_set_id: str | None = None
    scim_config: IdentityProviderSCIMConfig | None = None


@model
class IdentityProviderConfig:
    """Identity provider config: part of IdentityProvider."""

    claims: list[str] | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    conditional_access_enabled: bool | None = None
    directory_id: str | None = None
    email_claim_name: str | None = None
    prompt: Literal["login", "select_account", "none", "consent"] | str | None = None
    support_groups: bool | None = None
    centrify_account: str | None = None
    centrify_app_id: str | None = None
    apps_domain: str | None = None
    use_login_hint: bool | None = None
    auth_url: str | None = None
    certs_url: str | None = None
    pkce_enabled: bool | None = None
    scopes: list[str] | None = None
    token_url: str | None = None
    authorization_server_id: str | None = None
    okta_account: str | None = None
    onelogin_account: str | None = None
    ping_env_id: str | None = None
    attributes: list[str] | None = None
    email_attribute_name: str | None = None
    enable_encryption: bool | None = None
    force_authn: bool | None = None
    header_attributes: list[AccessSAMLConfigHeaderAttribute] | None = None
    idp_public_certs: list[str] | None = None
    issuer_url: str | None = None
    max_sso_url_length: int | None = None
    sign_request: bool | None = None
    sso_target_url: str | None = None
    redirect_url: str | None = None
    restrict_to_account_members: bool | None = None


@model
class IdentityProviderSCIMConfig:
    """Identity provider SCIM config: part of IdentityProvider."""

    enabled: bool | None = None
    identity_update_behavior: Literal["automatic", "reauth", "no_action"] | str | None = None
    scim_base_url: str | None = None
    seat_deprovision: bool | None = None
    secret: str | None = field(default=None, repr=False)
    user_deprovision: bool | None = None


IdentityProviderCreateConfig = (
    AzureADConfig | AccessCentrifyConfig | GenericOAuthConfig | AccessGoogleConfig | AccessGoogleAppsConfig
    | AccessOIDCConfig | AccessOktaConfig | AccessOneloginConfig | AccessPingoneConfig | AccessSAMLConfig
    | AccessCloudflareConfig | Mapping[str, Any]
)
IdentityProviderType = Literal[
    "onetimepin", "azureAD", "saml", "centrify", "facebook", "github", "google-apps", "google", "linkedin", "oidc",
    "okta", "onelogin", "pingone", "yandex", "cloudflare",
] | str
IdentityProviderUpdateConfig = (
    AzureADConfig | AccessCentrifyConfig | GenericOAuthConfig | AccessGoogleConfig | AccessGoogleAppsConfig
    | AccessOIDCConfig | AccessOktaConfig | AccessOneloginConfig | AccessPingoneConfig | AccessSAMLConfig
    | AccessCloudflareConfig | Mapping[str, Any]
)


class IdentityProviders(Resource):
    """Zero trust identity providers: `cf.zero_trust.identity_providers`."""

    @cached_property
    def saml_certificate(self) -> SAMLCertificateResource:
        from cfapi.api.zero_trust.identity_providers.saml_certificate import SAMLCertificateResource
        return SAMLCertificateResource(self._session)

    @cached_property
    def scim(self) -> SCIMResource:
        from cfapi.api.zero_trust.identity_providers.scim import SCIMResource
        return SCIMResource(self._session)

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, scim_enabled: str | Unset = UNSET,
    ) -> Pages[IdentityProvider]:
        """List zero trust identity providers: GET /{accounts or zones}/{id}/access/identity_providers (permission:
        Access: Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/list/"""
        return self._pages(
            "zero_trust.identity_providers.list", "GET", "{scope}/access/identity_providers", locals(),
            IdentityProvider,
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, config: IdentityProviderCreateConfig,
        name: str, type: IdentityProviderType, saml_certificate_set_id: str | Unset = UNSET,
        scim_config: CIMConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[IdentityProvider]:
        """Create a zero trust identity provider: POST /{accounts or zones}/{id}/access/identity_providers (permission:
        Access: Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/create/"""
        return self._call(
            "zero_trust.identity_providers.create", "POST", "{scope}/access/identity_providers", locals(),
            IdentityProvider,
        )

    def get(
        self, identity_provider_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[IdentityProvider]:
        """Get a zero trust identity provider: GET /{accounts or
        zones}/{id}/access/identity_providers/{identity_provider_id} (permission: Access: Organizations, Identity
        Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/get/"""
        return self._call(
            "zero_trust.identity_providers.get", "GET", "{scope}/access/identity_providers/{identity_provider_id}",
            locals(), IdentityProvider,
        )

    def update(
        self, identity_provider_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        config: IdentityProviderUpdateConfig, name: str, type: IdentityProviderType,
        saml_certificate_set_id: str | Unset = UNSET, scim_config: CIMConfig | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[IdentityProvider]:
        """Update a zero trust identity provider: PUT /{accounts or
        zones}/{id}/access/identity_providers/{identity_provider_id} (permission: Access: Organizations, Identity
        Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/update/"""
        return self._call(
            "zero_trust.identity_providers.update", "PUT", "{scope}/access/identity_providers/{identity_provider_id}",
            locals(), IdentityProvider,
        )

    def delete(
        self, identity_provider_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID | None]:
        """Delete a zero trust identity provider: DELETE /{accounts or
        zones}/{id}/access/identity_providers/{identity_provider_id} (permission: Access: Organizations, Identity
        Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/delete/"""
        return self._call(
            "zero_trust.identity_providers.delete", "DELETE",
            "{scope}/access/identity_providers/{identity_provider_id}", locals(), ObjectID,
        )
