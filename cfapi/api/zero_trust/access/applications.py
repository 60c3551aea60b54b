"""`cf.zero_trust.access.applications`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed, union
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.zero_trust.access import (
    ApplicationRules, ApprovalGroup, AuthenticationMethod, AzureAD, ConnectionRulesRDP, CountryRuleGeo, Domain, Email,
    ExternalEvaluation, GSuite, GitOrganization, IPRuleIPIP, IdentityGeo, MfaConfig, Okta, Rule, RuleAuthContext,
    RuleCommonName, RuleLinkedAppToken, RuleOIDC, RuleUserRiskScore, SAMLGroupRuleSAMLSAML, ServiceToken,
)


@union
class McpServerApplicationDestination:
    """Mcp server application destination: argument of zero_trust.access.applications.create.

    What a variant lacks is None."""

    overrides: list[PublicDestinationOverride] | None
    type: Literal[
        "public", "private", "via_mcp_server_portal", "worker", "preview_worker", "all_workers", "all_preview_workers",
    ] | None
    uri: str | None
    cidr: str | None
    hostname: str | None
    l4_protocol: Literal["tcp", "udp"] | str | None
    port_range: str | None
    vnet_id: str | None
    mcp_server_id: str | None
    worker_id: str | None


@union
class SaaAuthentication:
    """Saa authentication: part of SaaSApplicationSCIMConfig.

    What a variant lacks is None."""

    password: str | None
    scheme: Literal["httpbasic", "oauthbearertoken", "oauth2", "access_service_token"]
    user: str | None
    token: str | None
    authorization_url: str | None
    client_id: str | None
    client_secret: str | None
    token_url: str | None
    scopes: list[str] | None


@model
class AllPreviewWorkersDestination(McpServerApplicationDestination):
    """All preview workers destination: one of McpServerApplicationDestination."""

    type: Literal["all_preview_workers"]
    overrides: list[PublicDestinationOverride] | None = None


@model
class AllWorkersDestination(McpServerApplicationDestination):
    """All workers destination: one of McpServerApplicationDestination."""

    type: Literal["all_workers"]
    overrides: list[PublicDestinationOverride] | None = None


@model
class AppLauncherApplicationFooterLink:
    """App launcher application footer link: argument of zero_trust.access.applications.create."""

    name: str
    url: str


@model
class AppLauncherApplicationLandingPageDesign:
    """App launcher application landing page design: argument of zero_trust.access.applications.create."""

    button_color: str | None = None
    button_text_color: str | None = None
    image_url: str | None = None
    message: str | None = None
    title: str | None = None


@model
class AppPolicy:
    """App policy: response of zero_trust.access.applications.policies.make_reusable."""

    approval_groups: list[ApprovalGroup] | None = None
    approval_required: bool | None = None
    connection_rules: ConnectionRules | None = None
    isolation_required: bool | None = None
    mfa_config: MfaConfig | None = None
    purpose_justification_prompt: str | None = None
    purpose_justification_required: bool | None = None
    session_duration: str | None = None
    precedence: int | None = None
    created_at: Moment | None = None
    decision: Literal["allow", "deny", "non_identity", "bypass"] | str | None = None
    exclude: list[ApplicationRule] | None = None
    id: str | None = None
    include: list[ApplicationRule] | None = None
    name: str | None = None
    require: list[ApplicationRule] | None = None
    updated_at: Moment | None = None


@model
class Application:
    """Application: response of zero_trust.access.applications.list."""

    domain: str | None = None
    type: Literal[
        "self_hosted", "saas", "ssh", "vnc", "app_launcher", "warp", "biso", "bookmark", "dash_sso", "infrastructure",
        "rdp", "mcp", "mcp_portal", "proxy_endpoint",
    ] | str | None = None
    id: str | None = None
    allow_authenticate_via_warp: bool | None = None
    allow_iframe: bool | None = None
    allowed_idps: list[str] | None = None
    app_launcher_visible: bool | None = None
    aud: str | None = None
    auto_redirect_to_identity: bool | None = None
    cors_headers: CORSHeaders | None = None
    custom_deny_message: str | None = None
    custom_deny_url: str | None = None
    custom_non_identity_deny_url: str | None = None
    custom_pages: list[str] | None = None
    destinations: list[McpServerApplicationDestination] | None = None
    eager_redirect_cookie_setting: bool | None = None
    enable_binding_cookie: bool | None = None
    http_only_cookie_attribute: bool | None = None
    logo_url: str | None = None
    mfa_config: ApplicationMfaConfig | None = None
    name: str | None = None
    oauth_configuration: McpServerApplicationOAuthConfiguration | None = None
    options_preflight_bypass: bool | None = None
    path_cookie_attribute: bool | None = None
    policies: list[SaaSApplicationPolicy | InfrastructureApplicationPolicy] | None = None
    read_service_tokens_from_header: str | None = None
    same_site_cookie_attribute: str | None = None
    scim_config: SaaSApplicationSCIMConfig | None = None
    self_hosted_domains: list[str] | None = None
    service_auth_401_redirect: bool | None = None
    session_duration: str | None = None
    skip_interstitial: bool | None = None
    tags: list[str] | None = None
    use_clientless_isolation_app_launcher_url: bool | None = None
    saas_app: SaaApp | None = None
    app_launcher_logo_url: str | None = None
    bg_color: str | None = None
    footer_links: list[AppLauncherApplicationFooterLink] | None = None
    header_bg_color: str | None = None
    landing_page_design: AppLauncherApplicationLandingPageDesign | None = None
    skip_app_launcher_login_page: bool | None = None
    target_criteria: list[InfrastructureApplicationTargetCriterion | BrowserRDPApplicationTargetCriterion] | None = None


@model
class ApplicationMfaConfig:
    """Application mfa config: part of Application."""

    allowed_authenticators: list[Literal[
        "totp", "biometrics", "security_key", "piv_key", "ssh_fido2_key",
    ] | str] | None = None
    mfa_disabled: bool | None = None
    session_duration: str | None = None


@model
class ApplicationPolicyTest:
    """Application policy test: response of zero_trust.access.applications.policy_tests.create."""

    id: str | None = None
    status: Literal["success"] | str | None = None


@model
class ApplicationRule:
    """Application rule: part of AppPolicy."""

    group: ObjectID | None = None
    any_valid_service_token: dict[str, Any] | None = None
    auth_context: RuleAuthContext | None = None
    auth_method: AuthenticationMethod | None = None
    azure_ad: AzureAD | None = renamed("azureAD", default=None)
    certificate: dict[str, Any] | None = None
    common_name: RuleCommonName | None = None
    geo: CountryRuleGeo | None = None
    device_posture: RuleDevicePosture | None = None
    email_domain: Domain | None = None
    email_list: ObjectID | None = None
    email: Email | None = None
    everyone: dict[str, Any] | None = None
    external_evaluation: ExternalEvaluation | None = None
    github_organization: GitOrganization | None = renamed("github-organization", default=None)
    gsuite: GSuite | None = None
    login_method: ObjectID | None = None
    ip_list: ObjectID | None = None
    ip: IPRuleIPIP | None = None
    okta: Okta | None = None
    saml: SAMLGroupRuleSAMLSAML | None = None
    oidc: RuleOIDC | None = None
    service_token: ServiceToken | None = None
    linked_app_token: RuleLinkedAppToken | None = None
    user_risk_score: RuleUserRiskScore | None = None


@model
class BrowserAttributes:
    """Browser attributes: part of BrowserExclude."""

    hostname: list[str] | None = None


@model
class BrowserExclude:
    """Browser exclude: part of BrowserRDPApplicationTargetCriterion."""

    tags: dict[str, list[str]] | None = None
    target_attributes: BrowserAttributes | None = None


@model
class BrowserRDPApplicationTargetCriterion:
    """Browser RDP application target criterion: argument of zero_trust.access.applications.create."""

    port: int
    protocol: Literal["RDP"] | str
    exclude: BrowserExclude | None = None
    include: BrowserExclude | None = None
    require: BrowserExclude | None = None
    target_attributes: dict[str, list[str]] | None = None


@model
class CA:
    """CA: response of zero_trust.access.applications.cas.list."""

    id: str | None = None
    aud: str | None = None
    public_key: str | None = None


@model
class CORSHeaders:
    """CORS headers: argument of zero_trust.access.applications.create."""

    allow_all_headers: bool | None = None
    allow_all_methods: bool | None = None
    allow_all_origins: bool | None = None
    allow_credentials: bool | None = None
    allowed_headers: list[str] | None = None
    allowed_methods: list[Literal[
        "GET", "POST", "HEAD", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
    ] | str] | None = None
    allowed_origins: list[str] | None = None
    max_age: int | float | None = None


@model
class ConnectionRules:
    """Connection rules: part of AppPolicy."""

    rdp: ConnectionRulesRdp | None = None


@model
class ConnectionRulesRdp:
    """Connection rules rdp: part of ConnectionRules."""

    allowed_clipboard_local_to_remote_formats: list[Literal["text"] | str] | None = None
    allowed_clipboard_remote_to_local_formats: list[Literal["text"] | str] | None = None


@model
class InfrastructureApplicationMfaConfig:
    """Infrastructure application mfa config: argument of zero_trust.access.applications.create."""

    allowed_authenticators: list[Literal["piv_key", "ssh_fido2_key"] | str] | None = None
    mfa_disabled: bool | None = None
    session_duration: str | None = None


@model
class InfrastructureApplicationPolicy:
    """Infrastructure application policy: part of Application."""

    id: str | None = None
    connection_rules: InfrastructureApplicationPolicyRules | None = None
    created_at: Moment | None = None
    decision: Literal["allow", "deny", "non_identity", "bypass"] | str | None = None
    exclude: list[Rule] | None = None
    include: list[Rule] | None = None
    mfa_config: InfrastructureApplicationMfaConfig | None = None
    name: str | None = None
    require: list[Rule] | None = None
    updated_at: Moment | None = None


@model
class InfrastructureApplicationPolicyParam:
    """Infrastructure application policy param: argument of zero_trust.access.applications.create."""

    decision: Literal["allow", "deny", "non_identity", "bypass"] | str
    include: list[Rule]
    name: str
    connection_rules: InfrastructureApplicationPolicyRules | None = None
    exclude: list[Rule] | None = None
    mfa_config: InfrastructureApplicationMfaConfig | None = None
    require: list[Rule] | None = None


@model
class InfrastructureApplicationPolicyRules:
    """Infrastructure application policy rules: argument of zero_trust.access.applications.policies.create."""

    ssh: InfrastructureApplicationPolicySSH | None = None


@model
class InfrastructureApplicationPolicySSH:
    """Infrastructure application policy SSH: part of InfrastructureApplicationPolicyRules."""

    usernames: list[str]
    allow_email_alias: bool | None = None


@model
class InfrastructureApplicationTargetCriterion:
    """Infrastructure application target criterion: argument of zero_trust.access.applications.create."""

    port: int
    protocol: Literal["SSH"] | str
    exclude: BrowserExclude | None = None
    include: BrowserExclude | None = None
    require: BrowserExclude | None = None
    target_attributes: dict[str, list[str]] | None = None


@model
class McpGrant:
    """Mcp grant: part of McpServerApplicationOAuthConfiguration."""

    access_token_lifetime: str | None = None
    session_duration: str | None = None


@model
class McpRegistration:
    """Mcp registration: part of McpServerApplicationOAuthConfiguration."""

    allow_any_on_localhost: bool | None = None
    allow_any_on_loopback: bool | None = None
    allowed_uris: list[str] | None = None
    enabled: bool | None = None


@model
class McpServerApplicationOAuthConfiguration:
    """Mcp server application O auth configuration: argument of zero_trust.access.applications.create."""

    dynamic_client_registration: McpRegistration | None = None
    enabled: bool | None = None
    grant: McpGrant | None = None


@model
class OIDCSaaSAppCustomClaim:
    """OIDC saa S app custom claim: part of SaaApp."""

    name: str | None = None
    required: bool | None = None
    scope: Literal["groups", "profile", "email", "openid"] | str | None = None
    source: OIDCSaaSAppCustomClaimSource | None = None


@model
class OIDCSaaSAppCustomClaimSource:
    """OIDC saa S app custom claim source: part of OIDCSaaSAppCustomClaim."""

    name: str | None = None
    name_by_idp: dict[str, str] | None = None


@model
class OIDCSaaSAppHybridAndImplicitOptions:
    """OIDC saa S app hybrid and implicit options: part of SaaApp."""

    return_access_token_from_authorization_endpoint: bool | None = None
    return_id_token_from_authorization_endpoint: bool | None = None


@model
class OIDCSaaSAppRefreshTokenOptions:
    """OIDC saa S app refresh token options: part of SaaApp."""

    lifetime: str | None = None


@model
class Policy:
    """Policy: response of zero_trust.access.applications.policies.list."""

    id: str | None = None
    account_id: str | None = None
    approval_groups: list[ApprovalGroup] | None = None
    approval_required: bool | None = None
    connection_rules: PolicyConnectionRules | None = None
    created_at: Moment | None = None
    decision: Literal["allow", "deny", "non_identity", "bypass"] | str | None = None
    exclude: list[Rule] | None = None
    include: list[Rule] | None = None
    isolation_required: bool | None = None
    mfa_config: ApplicationMfaConfig | None = None
    name: str | None = None
    precedence: int | None = None
    purpose_justification_prompt: str | None = None
    purpose_justification_required: bool | None = None
    require: list[Rule] | None = None
    session_duration: str | None = None
    updated_at: Moment | None = None


@model
class PolicyConnectionRules:
    """Policy connection rules: part of Policy."""

    rdp: ConnectionRulesRDP | None = None
    ssh: InfrastructureApplicationPolicySSH | None = None


@model
class PolicyParam:
    """Policy param: argument of zero_trust.access.applications.policy_tests.create."""

    decision: Literal["allow", "deny", "non_identity", "bypass"] | str
    include: list[Rule]
    name: str
    approval_groups: list[ApprovalGroup] | None = None
    approval_required: bool | None = None
    connection_rules: ApplicationRules | None = None
    exclude: list[Rule] | None = None
    isolation_required: bool | None = None
    mfa_config: MfaConfig | None = None
    purpose_justification_prompt: str | None = None
    purpose_justification_required: bool | None = None
    require: list[Rule] | None = None
    session_duration: str | None = None


@model
class PolicyTest:
    """Policy test: response of zero_trust.access.applications.policy_tests.get."""

    id: str | None = None
    percent_approved: int | None = None
    percent_blocked: int | None = None
    percent_errored: int | None = None
    percent_users_processed: int | None = None
    status: Literal["blocked", "processing", "exceeded time", "complete"] | str | None = None
    total_users: int | None = None
    users_approved: int | None = None
    users_blocked: int | None = None
    users_errored: int | None = None


@model
class PreviewWorkerDestination(McpServerApplicationDestination):
    """Preview worker destination: one of McpServerApplicationDestination."""

    type: Literal["preview_worker"]
    worker_id: str
    overrides: list[PublicDestinationOverride] | None = None


@model
class PrivateDestination(McpServerApplicationDestination):
    """Private destination: one of McpServerApplicationDestination."""

    cidr: str | None = None
    hostname: str | None = None
    l4_protocol: Literal["tcp", "udp"] | str | None = None
    port_range: str | None = None
    type: Literal["private"] | None = None
    vnet_id: str | None = None


@model
class PublicDestination(McpServerApplicationDestination):
    """Public destination: one of McpServerApplicationDestination."""

    overrides: list[PublicDestinationOverride] | None = None
    type: Literal["public"] | None = None
    uri: str | None = None


@model
class PublicDestinationOverride:
    """Public destination override: part of AllPreviewWorkersDestination."""

    behavior: Literal["public"] | str
    path_pattern: str


@model
class RuleDevicePosture:
    """Rule device posture: part of ApplicationRule."""

    integration_uid: str


@model
class SAMLSaaSAppCustomAttribute:
    """SAML saa S app custom attribute: part of SaaApp."""

    friendly_name: str | None = None
    name: str | None = None
    name_format: Literal[
        "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified", "urn:oasis:names:tc:SAML:2.0:attrname-format:basic",
        "urn:oasis:names:tc:SAML:2.0:attrname-format:uri",
    ] | str | None = None
    required: bool | None = None
    source: SAMLSaaSAppCustomAttributeSource | None = None


@model
class SAMLSaaSAppCustomAttributeNameByIdP:
    """SAML saa S app custom attribute name by ID P: part of SAMLSaaSAppCustomAttributeSource."""

    idp_id: str | None = None
    source_name: str | None = None


@model
class SAMLSaaSAppCustomAttributeSource:
    """SAML saa S app custom attribute source: part of SAMLSaaSAppCustomAttribute."""

    name: str | None = None
    name_by_idp: list[SAMLSaaSAppCustomAttributeNameByIdP] | None = None


@model
class SCIMConfigAuthenticationHTTPBasic(SaaAuthentication):
    """SCIM config authentication HTTP basic: one of SaaAuthentication."""

    password: str = field(repr=False)
    scheme: Literal["httpbasic"]
    user: str


@model
class SCIMConfigAuthenticationOAuthBearerToken(SaaAuthentication):
    """SCIM config authentication O auth bearer token: one of SaaAuthentication."""

    token: str = field(repr=False)
    scheme: Literal["oauthbearertoken"]


@model
class SCIMConfigAuthenticationOauth(SaaAuthentication):
    """SCIM config authentication OAuth: one of SaaAuthentication."""

    authorization_url: str
    client_id: str
    client_secret: str = field(repr=False)
    scheme: Literal["oauth2"]
    token_url: str
    scopes: list[str] | None = None


@model
class SaaApp:
    """Saa app: argument of zero_trust.access.applications.create."""

    auth_type: Literal["saml", "oidc"] | str | None = None
    consumer_service_url: str | None = None
    custom_attributes: list[SAMLSaaSAppCustomAttribute] | None = None
    default_relay_state: str | None = None
    idp_entity_id: str | None = None
    name_id_format: Literal["id", "email"] | str | None = None
    name_id_transform_jsonata: str | None = None
    public_key: str | None = None
    saml_attribute_transform_jsonata: str | None = None
    sp_entity_id: str | None = None
    sso_endpoint: str | None = None
    access_token_lifetime: str | None = None
    allow_pkce_without_client_secret: bool | None = None
    app_launcher_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    custom_claims: list[OIDCSaaSAppCustomClaim] | None = None
    grant_types: list[Literal[
        "authorization_code", "authorization_code_with_pkce", "refresh_tokens", "hybrid", "implicit",
    ] | str] | None = None
    group_filter_regex: str | None = None
    hybrid_and_implicit_options: OIDCSaaSAppHybridAndImplicitOptions | None = None
    redirect_uris: list[str] | None = None
    refresh_token_options: OIDCSaaSAppRefreshTokenOptions | None = None
    scopes: list[Literal["openid", "groups", "email", "profile"] | str] | None = None


@model
class SaaSApplicationPolicy:
    """Saa S application policy: part of Application."""

    id: str | None = None
    account_id: str | None = None
    approval_groups: list[ApprovalGroup] | None = None
    approval_required: bool | None = None
    connection_rules: ApplicationRules | None = None
    created_at: Moment | None = None
    decision: Literal["allow", "deny", "non_identity", "bypass"] | str | None = None
    exclude: list[Rule] | None = None
    include: list[Rule] | None = None
    isolation_required: bool | None = None
    mfa_config: MfaConfig | None = None
    name: str | None = None
    precedence: int | None = None
    purpose_justification_prompt: str | None = None
    purpose_justification_required: bool | None = None
    require: list[Rule] | None = None
    session_duration: str | None = None
    updated_at: Moment | None = None


@model
class SaaSApplicationPolicyParam:
    """Saa S application policy param: argument of zero_trust.access.applications.create."""

    id: str | None = None
    account_id: str | None = None
    precedence: int | None = None
    approval_groups: list[ApprovalGroup] | None = None
    approval_required: bool | None = None
    connection_rules: ApplicationRules | None = None
    isolation_required: bool | None = None
    mfa_config: MfaConfig | None = None
    purpose_justification_prompt: str | None = None
    purpose_justification_required: bool | None = None
    session_duration: str | None = None


@model
class SaaSApplicationSCIMConfig:
    """Saa S application SCIM config: argument of zero_trust.access.applications.create."""

    idp_uid: str
    remote_uri: str
    authentication: SaaSApplicationSCIMConfigAuthentication | list[SaaAuthentication] | None = None
    deactivate_on_delete: bool | None = None
    enabled: bool | None = None
    mappings: list[SaaSApplicationSCIMConfigMapping] | None = None


@model
class SaaSApplicationSCIMConfigAuthentication:
    """Saa S application SCIM config authentication: part of SaaSApplicationSCIMConfig."""

    password: str | None = field(default=None, repr=False)
    scheme: Literal["httpbasic", "oauthbearertoken", "oauth2", "access_service_token"] | str
    user: str | None = None
    token: str | None = field(default=None, repr=False)
    authorization_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    token_url: str | None = None
    scopes: list[str] | None = None


@model
class SaaSApplicationSCIMConfigMapping:
    """Saa S application SCIM config mapping: part of SaaSApplicationSCIMConfig."""

    schema: str
    enabled: bool | None = None
    filter: str | None = None
    operations: SaaSApplicationSCIMConfigOperations | None = None
    strictness: Literal["strict", "passthrough"] | str | None = None
    transform_jsonata: str | None = None


@model
class SaaSApplicationSCIMConfigOperations:
    """Saa S application SCIM config operations: part of SaaSApplicationSCIMConfigMapping."""

    create: bool | None = None
    delete: bool | None = None
    update: bool | None = None


@model
class SaaToken(SaaAuthentication):
    """Saa token: one of SaaAuthentication."""

    client_id: str
    client_secret: str = field(repr=False)
    scheme: Literal["access_service_token"]


@model
class Setting:
    """Setting: response of zero_trust.access.applications.settings.update."""

    allow_iframe: bool | None = None
    skip_interstitial: bool | None = None


@model
class User:
    """User: response of zero_trust.access.applications.policy_tests.users.list."""

    id: str | None = None
    email: str | None = None
    """E-mail address."""
    name: str | None = None
    status: Literal["approved", "blocked", "error"] | str | None = None


@model
class UserPolicyCheck:
    """User policy check: response of zero_trust.access.applications.user_policy_checks.list."""

    app_state: UserPolicyCheckAppState | None = None
    user_identity: UserPolicyCheckIdentity | None = None


@model
class UserPolicyCheckAppState:
    """User policy check app state: part of UserPolicyCheck."""

    app_uid: str | None = None
    aud: str | None = None
    hostname: str | None = None
    name: str | None = None
    policies: list[Any] | None = None
    status: str | None = None


@model
class UserPolicyCheckIdentity:
    """User policy check identity: part of UserPolicyCheck."""

    id: str | None = None
    account_id: str | None = None
    device_sessions: Any = None
    email: str | None = None
    geo: IdentityGeo | None = None
    iat: int | None = None
    is_gateway: bool | None = None
    is_warp: bool | None = None
    name: str | None = None
    user_uuid: str | None = None
    version: int | None = None


@model
class ViaMcpServerPortalDestination(McpServerApplicationDestination):
    """Via mcp server portal destination: one of McpServerApplicationDestination."""

    mcp_server_id: str | None = None
    type: Literal["via_mcp_server_portal"] | None = None


@model
class WorkerDestination(McpServerApplicationDestination):
    """Worker destination: one of McpServerApplicationDestination."""

    type: Literal["worker"]
    worker_id: str
    overrides: list[PublicDestinationOverride] | None = None


ApplicationCreateMfaConfig = MfaConfig | InfrastructureApplicationMfaConfig | Mapping[str, Any]
ApplicationType = Literal[
    "self_hosted", "saas", "ssh", "vnc", "app_launcher", "warp", "biso", "bookmark", "dash_sso", "infrastructure",
    "rdp", "mcp", "mcp_portal", "proxy_endpoint",
] | str
ApplicationUpdateMfaConfig = MfaConfig | InfrastructureApplicationMfaConfig | Mapping[str, Any]
PolicyCreateConnectionRules = ApplicationRules | InfrastructureApplicationPolicyRules | Mapping[str, Any]
PolicyMfaConfig = MfaConfig | InfrastructureApplicationMfaConfig | Mapping[str, Any]
PolicyUpdateConnectionRules = ApplicationRules | InfrastructureApplicationPolicyRules | Mapping[str, Any]


class Applications(Resource):
    """Access applications: `cf.zero_trust.access.applications`."""

    @cached_property
    def cas(self) -> Cas:
        return Cas(self._session)

    @cached_property
    def policies(self) -> Policies:
        return Policies(self._session)

    @cached_property
    def policy_tests(self) -> PolicyTests:
        return PolicyTests(self._session)

    @cached_property
    def settings(self) -> Settings:
        return Settings(self._session)

    @cached_property
    def user_policy_checks(self) -> UserPolicyChecks:
        return UserPolicyChecks(self._session)

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, aud: str | Unset = UNSET,
        domain: str | Unset = UNSET, exact: bool | Unset = UNSET, name: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET, target_attributes: str | Unset = UNSET,
    ) -> Pages[Application]:
        """List access applications: GET /{accounts or zones}/{id}/access/apps (permission: Access: Apps and Policies
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/list/"""
        return self._pages("zero_trust.access.applications.list", "GET", "{scope}/access/apps", locals(), Application)

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, domain: str | Unset = UNSET,
        type: ApplicationType | Unset = UNSET, allow_authenticate_via_warp: bool | Unset = UNSET,
        allow_iframe: bool | Unset = UNSET, allowed_idps: Sequence[str] | Unset = UNSET,
        app_launcher_visible: bool | Unset = UNSET, auto_redirect_to_identity: bool | Unset = UNSET,
        cors_headers: CORSHeaders | Mapping[str, Any] | Unset = UNSET, custom_deny_message: str | Unset = UNSET,
        custom_deny_url: str | Unset = UNSET, custom_non_identity_deny_url: str | Unset = UNSET,
        custom_pages: Sequence[str] | Unset = UNSET,
        destinations: Sequence[McpServerApplicationDestination | Mapping[str, Any]] | Unset = UNSET,
        eager_redirect_cookie_setting: bool | Unset = UNSET, enable_binding_cookie: bool | Unset = UNSET,
        http_only_cookie_attribute: bool | Unset = UNSET, logo_url: str | Unset = UNSET,
        mfa_config: ApplicationCreateMfaConfig | Unset = UNSET, name: str | Unset = UNSET,
        oauth_configuration: McpServerApplicationOAuthConfiguration | Mapping[str, Any] | Unset = UNSET,
        options_preflight_bypass: bool | Unset = UNSET, path_cookie_attribute: bool | Unset = UNSET,
        policies: Sequence[
            SaaSApplicationPolicyParam | SaaSApplicationPolicy | str | InfrastructureApplicationPolicyParam | InfrastructureApplicationPolicy | Mapping[
                str, Any,
            ],
        ] | Unset = UNSET,
        read_service_tokens_from_header: str | Unset = UNSET, same_site_cookie_attribute: str | Unset = UNSET,
        scim_config: SaaSApplicationSCIMConfig | Mapping[str, Any] | Unset = UNSET,
        self_hosted_domains: Sequence[str] | Unset = UNSET, service_auth_401_redirect: bool | Unset = UNSET,
        session_duration: str | Unset = UNSET, skip_interstitial: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET, use_clientless_isolation_app_launcher_url: bool | Unset = UNSET,
        saas_app: SaaApp | Mapping[str, Any] | Unset = UNSET, app_launcher_logo_url: str | Unset = UNSET,
        bg_color: str | Unset = UNSET,
        footer_links: Sequence[AppLauncherApplicationFooterLink | Mapping[str, Any]] | Unset = UNSET,
        header_bg_color: str | Unset = UNSET,
        landing_page_design: AppLauncherApplicationLandingPageDesign | Mapping[str, Any] | Unset = UNSET,
        skip_app_launcher_login_page: bool | Unset = UNSET,
        target_criteria: Sequence[
            InfrastructureApplicationTargetCriterion | BrowserRDPApplicationTargetCriterion | Mapping[str, Any],
        ] | Unset = UNSET,
    ) -> Reply[Application]:
        """Create an access application: POST /{accounts or zones}/{id}/access/apps (permission: Access: Apps and
        Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/create/"""
        return self._call(
            "zero_trust.access.applications.create", "POST", "{scope}/access/apps", locals(), Application,
            shapes={"policies": list[InfrastructureApplicationPolicyParam]},
        )

    def get(self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[Application]:
        """Get an access application: GET /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/get/"""
        return self._call(
            "zero_trust.access.applications.get", "GET", "{scope}/access/apps/{app_id}", locals(), Application,
        )

    def update(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        domain: str | Unset = UNSET, type: ApplicationType | Unset = UNSET,
        allow_authenticate_via_warp: bool | Unset = UNSET, allow_iframe: bool | Unset = UNSET,
        allowed_idps: Sequence[str] | Unset = UNSET, app_launcher_visible: bool | Unset = UNSET,
        auto_redirect_to_identity: bool | Unset = UNSET, cors_headers: CORSHeaders | Mapping[str, Any] | Unset = UNSET,
        custom_deny_message: str | Unset = UNSET, custom_deny_url: str | Unset = UNSET,
        custom_non_identity_deny_url: str | Unset = UNSET, custom_pages: Sequence[str] | Unset = UNSET,
        destinations: Sequence[McpServerApplicationDestination | Mapping[str, Any]] | Unset = UNSET,
        eager_redirect_cookie_setting: bool | Unset = UNSET, enable_binding_cookie: bool | Unset = UNSET,
        http_only_cookie_attribute: bool | Unset = UNSET, logo_url: str | Unset = UNSET,
        mfa_config: ApplicationUpdateMfaConfig | Unset = UNSET, name: str | Unset = UNSET,
        oauth_configuration: McpServerApplicationOAuthConfiguration | Mapping[str, Any] | Unset = UNSET,
        options_preflight_bypass: bool | Unset = UNSET, path_cookie_attribute: bool | Unset = UNSET,
        policies: Sequence[
            SaaSApplicationPolicyParam | SaaSApplicationPolicy | str | InfrastructureApplicationPolicyParam | InfrastructureApplicationPolicy | Mapping[
                str, Any,
            ],
        ] | Unset = UNSET,
        read_service_tokens_from_header: str | Unset = UNSET, same_site_cookie_attribute: str | Unset = UNSET,
        scim_config: SaaSApplicationSCIMConfig | Mapping[str, Any] | Unset = UNSET,
        self_hosted_domains: Sequence[str] | Unset = UNSET, service_auth_401_redirect: bool | Unset = UNSET,
        session_duration: str | Unset = UNSET, skip_interstitial: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET, use_clientless_isolation_app_launcher_url: bool | Unset = UNSET,
        saas_app: SaaApp | Mapping[str, Any] | Unset = UNSET, app_launcher_logo_url: str | Unset = UNSET,
        bg_color: str | Unset = UNSET,
        footer_links: Sequence[AppLauncherApplicationFooterLink | Mapping[str, Any]] | Unset = UNSET,
        header_bg_color: str | Unset = UNSET,
        landing_page_design: AppLauncherApplicationLandingPageDesign | Mapping[str, Any] | Unset = UNSET,
        skip_app_launcher_login_page: bool | Unset = UNSET,
        target_criteria: Sequence[
            InfrastructureApplicationTargetCriterion | BrowserRDPApplicationTargetCriterion | Mapping[str, Any],
        ] | Unset = UNSET,
    ) -> Reply[Application]:
        """Update an access application: PUT /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/update/"""
        return self._call(
            "zero_trust.access.applications.update", "PUT", "{scope}/access/apps/{app_id}", locals(), Application,
            shapes={"policies": list[InfrastructureApplicationPolicyParam]},
        )

    def delete(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID | None]:
        """Delete an access application: DELETE /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/delete/"""
        return self._call(
            "zero_trust.access.applications.delete", "DELETE", "{scope}/access/apps/{app_id}", locals(), ObjectID,
        )

    def revoke_tokens(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[Any]:
        """Access applications: revoke tokens: POST /{accounts or zones}/{id}/access/apps/{app_id}/revoke_tokens
        (permission: Access: Apps and Policies Write or Access: Apps and Policies Revoke).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/"""
        return self._call(
            "zero_trust.access.applications.revoke_tokens", "POST", "{scope}/access/apps/{app_id}/revoke_tokens",
            locals(), PLAIN,
        )


class Cas(Resource):
    """Application cas: `cf.zero_trust.access.applications.cas`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[CA]:
        """List application cas: GET /{accounts or zones}/{id}/access/apps/ca (permission: Access: Apps and Policies
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/list/"""
        return self._pages("zero_trust.access.applications.cas.list", "GET", "{scope}/access/apps/ca", locals(), CA)

    def get(self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[CA]:
        """Get application cas: GET /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/get/"""
        return self._call(
            "zero_trust.access.applications.cas.get", "GET", "{scope}/access/apps/{app_id}/ca", locals(), CA,
        )

    def create(self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[CA]:
        """Create an application ca: POST /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/create/"""
        return self._call(
            "zero_trust.access.applications.cas.create", "POST", "{scope}/access/apps/{app_id}/ca", locals(), CA,
        )

    def delete(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID | None]:
        """Delete application cas: DELETE /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/delete/"""
        return self._call(
            "zero_trust.access.applications.cas.delete", "DELETE", "{scope}/access/apps/{app_id}/ca", locals(),
            ObjectID,
        )


class Policies(Resource):
    """Application policies: `cf.zero_trust.access.applications.policies`."""

    def list(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Policy]:
        """List application policies: GET /{accounts or zones}/{id}/access/apps/{app_id}/policies (permission: Access:
        Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/list/"""
        return self._pages(
            "zero_trust.access.applications.policies.list", "GET", "{scope}/access/apps/{app_id}/policies", locals(),
            Policy,
        )

    def create(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        approval_groups: Sequence[ApprovalGroup | Mapping[str, Any]] | Unset = UNSET,
        approval_required: bool | Unset = UNSET, connection_rules: PolicyCreateConnectionRules | Unset = UNSET,
        isolation_required: bool | Unset = UNSET, mfa_config: PolicyMfaConfig | Unset = UNSET,
        precedence: int | Unset = UNSET, purpose_justification_prompt: str | Unset = UNSET,
        purpose_justification_required: bool | Unset = UNSET, session_duration: str | None | Unset = UNSET,
        decision: Literal["allow", "deny", "non_identity", "bypass"] | str | Unset = UNSET,
        include: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET, name: str | Unset = UNSET,
        exclude: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
        require: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Policy]:
        """Create an application policy: POST /{accounts or zones}/{id}/access/apps/{app_id}/policies (permission:
        Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/create/"""
        return self._call(
            "zero_trust.access.applications.policies.create", "POST", "{scope}/access/apps/{app_id}/policies", locals(),
            Policy, shapes={"include": list[Rule], "exclude": list[Rule], "require": list[Rule]},
        )

    def get(
        self, policy_id: str, *, app_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[Policy]:
        """Get an application policy: GET /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/get/"""
        return self._call(
            "zero_trust.access.applications.policies.get", "GET", "{scope}/access/apps/{app_id}/policies/{policy_id}",
            locals(), Policy,
        )

    def update(
        self, policy_id: str, *, app_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        approval_groups: Sequence[ApprovalGroup | Mapping[str, Any]] | Unset = UNSET,
        approval_required: bool | Unset = UNSET, connection_rules: PolicyUpdateConnectionRules | Unset = UNSET,
        isolation_required: bool | Unset = UNSET, mfa_config: PolicyMfaConfig | Unset = UNSET,
        precedence: int | Unset = UNSET, purpose_justification_prompt: str | Unset = UNSET,
        purpose_justification_required: bool | Unset = UNSET, session_duration: str | None | Unset = UNSET,
        decision: Literal["allow", "deny", "non_identity", "bypass"] | str | Unset = UNSET,
        include: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET, name: str | Unset = UNSET,
        exclude: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
        require: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Policy]:
        """Update an application policy: PUT /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/update/"""
        return self._call(
            "zero_trust.access.applications.policies.update", "PUT",
            "{scope}/access/apps/{app_id}/policies/{policy_id}", locals(), Policy,
            shapes={"include": list[Rule], "exclude": list[Rule], "require": list[Rule]},
        )

    def delete(
        self, policy_id: str, *, app_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID | None]:
        """Delete an application policy: DELETE /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/delete/"""
        return self._call(
            "zero_trust.access.applications.policies.delete", "DELETE",
            "{scope}/access/apps/{app_id}/policies/{policy_id}", locals(), ObjectID,
        )

    def make_reusable(self, *, app_id: str, policy_id: str, account_id: str) -> Reply[Sequence[AppPolicy]]:
        """Application policies: make reusable: PUT
        /accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable (permission: Access: Apps and
        Policies Write)."""
        return self._call(
            "zero_trust.access.applications.policies.make_reusable", "PUT",
            "/accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable", locals(), list[AppPolicy],
        )


class PolicyTests(Resource):
    """Application policy tests: `cf.zero_trust.access.applications.policy_tests`."""

    @cached_property
    def users(self) -> Users:
        return Users(self._session)

    def create(
        self, *, account_id: str, policies: Sequence[PolicyParam | Policy | str | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[ApplicationPolicyTest]:
        """Create an application policy test: POST /accounts/{account_id}/access/policy-tests (permission: Access:
        Policy Test Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/methods/create/"""
        return self._call(
            "zero_trust.access.applications.policy_tests.create", "POST", "/accounts/{account_id}/access/policy-tests",
            locals(), ApplicationPolicyTest, shapes={"policies": list[PolicyParam]},
        )

    def get(self, policy_test_id: str, *, account_id: str) -> Reply[PolicyTest]:
        """Get an application policy test: GET /accounts/{account_id}/access/policy-tests/{policy_test_id} (permission:
        Access: Policy Test Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/methods/get/"""
        return self._call(
            "zero_trust.access.applications.policy_tests.get", "GET",
            "/accounts/{account_id}/access/policy-tests/{policy_test_id}", locals(), PolicyTest,
        )


class Users(Resource):
    """Policy test users: `cf.zero_trust.access.applications.policy_tests.users`."""

    def list(
        self, policy_test_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        status: Literal["success", "fail", "error"] | str | Unset = UNSET,
    ) -> Pages[User]:
        """List policy test users: GET /accounts/{account_id}/access/policy-tests/{policy_test_id}/users (permission:
        Access: Policy Test Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/subresources/users/methods/list/"""
        return self._pages(
            "zero_trust.access.applications.policy_tests.users.list", "GET",
            "/accounts/{account_id}/access/policy-tests/{policy_test_id}/users", locals(), User,
            paging=Paging(kind="page_no_total"),
        )


class Settings(Resource):
    """Application settings: `cf.zero_trust.access.applications.settings`."""

    def update(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        allow_iframe: bool | Unset = UNSET, skip_interstitial: bool | Unset = UNSET,
    ) -> Reply[Setting | None]:
        """Update application settings: PUT /{accounts or zones}/{id}/access/apps/{app_id}/settings (permission: Access:
        Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/update/"""
        return self._call(
            "zero_trust.access.applications.settings.update", "PUT", "{scope}/access/apps/{app_id}/settings", locals(),
            Setting,
        )

    def edit(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        allow_iframe: bool | None | Unset = UNSET, skip_interstitial: bool | None | Unset = UNSET,
    ) -> Reply[Setting | None]:
        """Edit application settings: PATCH /{accounts or zones}/{id}/access/apps/{app_id}/settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/edit/"""
        return self._call(
            "zero_trust.access.applications.settings.edit", "PATCH", "{scope}/access/apps/{app_id}/settings", locals(),
            Setting,
        )


class UserPolicyChecks(Resource):
    """Application user policy checks: `cf.zero_trust.access.applications.user_policy_checks`."""

    def list(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[UserPolicyCheck]:
        """List application user policy checks: GET /{accounts or zones}/{id}/access/apps/{app_id}/user_policy_checks
        (permission: Access: Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/user_policy_checks/methods/list/"""
        return self._call(
            "zero_trust.access.applications.user_policy_checks.list", "GET",
            "{scope}/access/apps/{app_id}/user_policy_checks", locals(), UserPolicyCheck,
        )
