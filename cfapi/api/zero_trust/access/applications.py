"""`cf.zero_trust.access.applications`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.containers import DomainName
from cfapi.api.shared.organizations import EmailRuleEmail
from cfapi.api.zero_trust.access import (
    AccessLinkedAppTokenRuleLinkedAppToken, ApprovalGroup, AuthenticationMethodRuleAuthMethod, AzureGroupRuleAzureAD,
    CountryRuleGeo, ExternalEvaluationRuleExternalEvaluation, GSuiteGroupRuleGSuite,
    GitHubOrganizationRuleGitHubOrganization, IPRuleIP, IdentityGeo, MfaConfig, OktaGroupRuleOkta, Rule,
    RuleAccessAuthContextRuleAuthContext, RuleAccessCommonNameRuleCommonName, RuleAccessOIDCClaimRuleOIDC,
    RuleAccessUserRiskScoreRuleUserRiskScore, SAMLGroupRuleSAML, SaaSApplicationPolicyConnectionRules,
    SaaSApplicationPolicyConnectionRulesRDP, ServiceTokenRuleServiceToken,
)


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
    saas_app: SaaSApplicationSaaSApp | None = None
    app_launcher_logo_url: str | None = None
    bg_color: str | None = None
    footer_links: list[AppLauncherApplicationFooterLink] | None = None
    header_bg_color: str | None = None
    landing_page_design: AppLauncherApplicationLandingPageDesign | None = None
    skip_app_launcher_login_page: bool | None = None
    target_criteria: list[InfrastructureApplicationTargetCriterion | BrowserRDPApplicationTargetCriterion] | None = None


@model
class ApplicationDestinationPrivateDestination:
    """Application destination private destination: one of McpServerApplicationDestination."""

    cidr: str | None = None
    hostname: str | None = None
    l4_protocol: Literal["tcp", "udp"] | str | None = None
    port_range: str | None = None
    type: Literal["private"] | None = None
    vnet_id: str | None = None


@model
class ApplicationDestinationPublicDestination:
    """Application destination public destination: one of McpServerApplicationDestination."""

    overrides: list[DestinationPublicDestinationOverride] | None = None
    type: Literal["public"] | None = None
    uri: str | None = None


@model
class ApplicationDestinationWorkerDestination:
    """Application destination worker destination: one of McpServerApplicationDestination."""

    type: Literal["worker"]
    worker_id: str
    overrides: list[DestinationPublicDestinationOverride] | None = None


@model
class ApplicationMfaConfig:
    """Application mfa config: part of Application."""

    allowed_authenticators: list[Literal[
        "totp", "biometrics", "security_key", "piv_key", "ssh_fido2_key",
    ] | str] | None = None
    mfa_disabled: bool | None = None
    session_duration: str | None = None


@model
class ApplicationPolicyConnectionRules:
    """Application policy connection rules: argument of zero_trust.access.applications.policies.create."""

    ssh: ApplicationPolicyConnectionRulesSSH | None = None


@model
class ApplicationPolicyConnectionRulesSSH:
    """Application policy connection rules SSH: part of ApplicationPolicyConnectionRules."""

    usernames: list[str]
    allow_email_alias: bool | None = None


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
    auth_context: RuleAccessAuthContextRuleAuthContext | None = None
    auth_method: AuthenticationMethodRuleAuthMethod | None = None
    azure_ad: AzureGroupRuleAzureAD | None = renamed("azureAD", default=None)
    certificate: dict[str, Any] | None = None
    common_name: RuleAccessCommonNameRuleCommonName | None = None
    geo: CountryRuleGeo | None = None
    device_posture: Rule2DevicePosture | None = None
    email_domain: DomainName | None = None
    email_list: ObjectID | None = None
    email: EmailRuleEmail | None = None
    everyone: dict[str, Any] | None = None
    external_evaluation: ExternalEvaluationRuleExternalEvaluation | None = None
    github_organization: GitHubOrganizationRuleGitHubOrganization | None = renamed("github-organization", default=None)
    gsuite: GSuiteGroupRuleGSuite | None = None
    login_method: ObjectID | None = None
    ip_list: ObjectID | None = None
    ip: IPRuleIP | None = None
    okta: OktaGroupRuleOkta | None = None
    saml: SAMLGroupRuleSAML | None = None
    oidc: RuleAccessOIDCClaimRuleOIDC | None = None
    service_token: ServiceTokenRuleServiceToken | None = None
    linked_app_token: AccessLinkedAppTokenRuleLinkedAppToken | None = None
    user_risk_score: RuleAccessUserRiskScoreRuleUserRiskScore | None = None


@model
class BrowserRDPApplicationTargetCriterion:
    """Browser RDP application target criterion: argument of zero_trust.access.applications.create."""

    port: int
    protocol: Literal["RDP"] | str
    exclude: RDPApplicationTargetCriterionExclude | None = None
    include: RDPApplicationTargetCriterionExclude | None = None
    require: RDPApplicationTargetCriterionExclude | None = None
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
class ConfigAuthenticationAccessServiceToken:
    """Config authentication access service token: one of AccessSCIMConfigMultiAuthentication."""

    client_id: str
    client_secret: str = field(repr=False)
    scheme: Literal["access_service_token"]


@model
class ConfigurationDynamicClientRegistration:
    """Configuration dynamic client registration: part of McpServerApplicationOAuthConfiguration."""

    allow_any_on_localhost: bool | None = None
    allow_any_on_loopback: bool | None = None
    allowed_uris: list[str] | None = None
    enabled: bool | None = None


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
class DestinationAllPreviewWorkersDestination:
    """Destination all preview workers destination: one of McpServerApplicationDestination."""

    type: Literal["all_preview_workers"]
    overrides: list[DestinationPublicDestinationOverride] | None = None


@model
class DestinationAllWorkersDestination:
    """Destination all workers destination: one of McpServerApplicationDestination."""

    type: Literal["all_workers"]
    overrides: list[DestinationPublicDestinationOverride] | None = None


@model
class DestinationPreviewWorkerDestination:
    """Destination preview worker destination: one of McpServerApplicationDestination."""

    type: Literal["preview_worker"]
    worker_id: str
    overrides: list[DestinationPublicDestinationOverride] | None = None


@model
class DestinationPublicDestinationOverride:
    """Destination public destination override: part of ApplicationDestinationPublicDestination."""

    behavior: Literal["public"] | str
    path_pattern: str


@model
class DestinationViaMcpServerPortalDestination:
    """Destination via mcp server portal destination: one of McpServerApplicationDestination."""

    mcp_server_id: str | None = None
    type: Literal["via_mcp_server_portal"] | None = None


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
    connection_rules: ApplicationPolicyConnectionRules | None = None
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
    connection_rules: ApplicationPolicyConnectionRules | None = None
    exclude: list[Rule] | None = None
    mfa_config: InfrastructureApplicationMfaConfig | None = None
    require: list[Rule] | None = None


@model
class InfrastructureApplicationTargetCriterion:
    """Infrastructure application target criterion: argument of zero_trust.access.applications.create."""

    port: int
    protocol: Literal["SSH"] | str
    exclude: RDPApplicationTargetCriterionExclude | None = None
    include: RDPApplicationTargetCriterionExclude | None = None
    require: RDPApplicationTargetCriterionExclude | None = None
    target_attributes: dict[str, list[str]] | None = None


@model
class McpServerApplicationOAuthConfiguration:
    """Mcp server application O auth configuration: argument of zero_trust.access.applications.create."""

    dynamic_client_registration: ConfigurationDynamicClientRegistration | None = None
    enabled: bool | None = None
    grant: ServerApplicationOAuthConfigurationGrant | None = None


@model
class OIDCSaaSAppCustomClaim:
    """OIDC saa S app custom claim: part of SaaSApplicationSaaSApp."""

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
    """OIDC saa S app hybrid and implicit options: part of SaaSApplicationSaaSApp."""

    return_access_token_from_authorization_endpoint: bool | None = None
    return_id_token_from_authorization_endpoint: bool | None = None


@model
class OIDCSaaSAppRefreshTokenOptions:
    """OIDC saa S app refresh token options: part of SaaSApplicationSaaSApp."""

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

    rdp: SaaSApplicationPolicyConnectionRulesRDP | None = None
    ssh: ApplicationPolicyConnectionRulesSSH | None = None


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
class PolicyTestCreatePolicy:
    """Policy test create policy: argument of zero_trust.access.applications.policy_tests.create."""

    decision: Literal["allow", "deny", "non_identity", "bypass"] | str
    include: list[Rule]
    name: str
    approval_groups: list[ApprovalGroup] | None = None
    approval_required: bool | None = None
    connection_rules: SaaSApplicationPolicyConnectionRules | None = None
    exclude: list[Rule] | None = None
    isolation_required: bool | None = None
    mfa_config: MfaConfig | None = None
    purpose_justification_prompt: str | None = None
    purpose_justification_required: bool | None = None
    require: list[Rule] | None = None
    session_duration: str | None = None


@model
class RDPApplicationTargetCriterionExclude:
    """RDP application target criterion exclude: part of BrowserRDPApplicationTargetCriterion."""

    tags: dict[str, list[str]] | None = None
    target_attributes: TargetCriterionExcludeTargetAttributes | None = None


@model
class Rule2DevicePosture:
    """Rule2 device posture: part of ApplicationRule."""

    integration_uid: str


@model
class SAMLSaaSAppCustomAttribute:
    """SAML saa S app custom attribute: part of SaaSApplicationSaaSApp."""

    friendly_name: str | None = None
    name: str | None = None
    name_format: Literal[
        "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified", "urn:oasis:names:tc:SAML:2.0:attrname-format:basic",
        "urn:oasis:names:tc:SAML:2.0:attrname-format:uri",
    ] | str | None = None
    required: bool | None = None
    source: SAMLSaaSAppCustomAttributeSource | None = None


@model
class SAMLSaaSAppCustomAttributeSource:
    """SAML saa S app custom attribute source: part of SAMLSaaSAppCustomAttribute."""

    name: str | None = None
    name_by_idp: list[SaaSAppCustomAttributeSourceNameByIdP] | None = None


@model
class SCIMConfigAuthenticationHTTPBasic:
    """SCIM config authentication HTTP basic: one of AccessSCIMConfigMultiAuthentication."""

    password: str = field(repr=False)
    scheme: Literal["httpbasic"]
    user: str


@model
class SCIMConfigAuthenticationOAuthBearerToken:
    """SCIM config authentication O auth bearer token: one of AccessSCIMConfigMultiAuthentication."""

    token: str = field(repr=False)
    scheme: Literal["oauthbearertoken"]


@model
class SCIMConfigAuthenticationOauth:
    """SCIM config authentication OAuth: one of AccessSCIMConfigMultiAuthentication."""

    authorization_url: str
    client_id: str
    client_secret: str = field(repr=False)
    scheme: Literal["oauth2"]
    token_url: str
    scopes: list[str] | None = None


@model
class SCIMConfigMapping:
    """SCIM config mapping: part of SaaSApplicationSCIMConfig."""

    schema: str
    enabled: bool | None = None
    filter: str | None = None
    operations: SCIMConfigMappingOperations | None = None
    strictness: Literal["strict", "passthrough"] | str | None = None
    transform_jsonata: str | None = None


@model
class SCIMConfigMappingOperations:
    """SCIM config mapping operations: part of SCIMConfigMapping."""

    create: bool | None = None
    delete: bool | None = None
    update: bool | None = None


@model
class SaaSAppCustomAttributeSourceNameByIdP:
    """Saa S app custom attribute source name by ID P: part of SAMLSaaSAppCustomAttributeSource."""

    idp_id: str | None = None
    source_name: str | None = None


@model
class SaaSApplicationPolicy:
    """Saa S application policy: part of Application."""

    id: str | None = None
    account_id: str | None = None
    approval_groups: list[ApprovalGroup] | None = None
    approval_required: bool | None = None
    connection_rules: SaaSApplicationPolicyConnectionRules | None = None
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
    connection_rules: SaaSApplicationPolicyConnectionRules | None = None
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
    authentication: SaaSApplicationSCIMConfigAuthentication | list[AccessSCIMConfigMultiAuthentication] | None = None
    deactivate_on_delete: bool | None = None
    enabled: bool | None = None
    mappings: list[SCIMConfigMapping] | None = None


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
class SaaSApplicationSaaSApp:
    """Saa S application saa S app: argument of zero_trust.access.applications.create."""

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
class ServerApplicationOAuthConfigurationGrant:
    """Server application O auth configuration grant: part of McpServerApplicationOAuthConfiguration."""

    access_token_lifetime: str | None = None
    session_duration: str | None = None


@model
class Setting:
    """Setting: response of zero_trust.access.applications.settings.update."""

    allow_iframe: bool | None = None
    skip_interstitial: bool | None = None


@model
class TargetCriterionExcludeTargetAttributes:
    """Target criterion exclude target attributes: part of RDPApplicationTargetCriterionExclude."""

    hostname: list[str] | None = None


@model
class User:
    """User: response of zero_trust.access.applications.policy_tests.users.list.

    email: e-mail address."""

    id: str | None = None
    email: str | None = None
    name: str | None = None
    status: Literal["approved", "blocked", "error"] | str | None = None


@model
class UserPolicyCheck:
    """User policy check: response of zero_trust.access.applications.user_policy_checks.list."""

    app_state: UserPolicyCheckAppState | None = None
    user_identity: UserPolicyCheckUserIdentity | None = None


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
class UserPolicyCheckUserIdentity:
    """User policy check user identity: part of UserPolicyCheck."""

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


AccessSCIMConfigMultiAuthentication = (
    SCIMConfigAuthenticationHTTPBasic | SCIMConfigAuthenticationOAuthBearerToken | SCIMConfigAuthenticationOauth
    | ConfigAuthenticationAccessServiceToken
)
McpServerApplicationDestination = (
    ApplicationDestinationPublicDestination | ApplicationDestinationPrivateDestination
    | DestinationViaMcpServerPortalDestination | ApplicationDestinationWorkerDestination
    | DestinationPreviewWorkerDestination | DestinationAllWorkersDestination | DestinationAllPreviewWorkersDestination
)
ApplicationCreateMfaConfig = MfaConfig | InfrastructureApplicationMfaConfig | Mapping[str, Any]
ApplicationType = Literal[
    "self_hosted", "saas", "ssh", "vnc", "app_launcher", "warp", "biso", "bookmark", "dash_sso", "infrastructure",
    "rdp", "mcp", "mcp_portal", "proxy_endpoint",
] | str
ApplicationUpdateMfaConfig = MfaConfig | InfrastructureApplicationMfaConfig | Mapping[str, Any]
PolicyCreateConnectionRules = (
    SaaSApplicationPolicyConnectionRules | ApplicationPolicyConnectionRules | Mapping[str, Any]
)
PolicyMfaConfig = MfaConfig | InfrastructureApplicationMfaConfig | Mapping[str, Any]
PolicyUpdateConnectionRules = (
    SaaSApplicationPolicyConnectionRules | ApplicationPolicyConnectionRules | Mapping[str, Any]
)


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

    async def create(
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
            SaaSApplicationPolicyParam | str | InfrastructureApplicationPolicyParam | Mapping[str, Any],
        ] | Unset = UNSET,
        read_service_tokens_from_header: str | Unset = UNSET, same_site_cookie_attribute: str | Unset = UNSET,
        scim_config: SaaSApplicationSCIMConfig | Mapping[str, Any] | Unset = UNSET,
        self_hosted_domains: Sequence[str] | Unset = UNSET, service_auth_401_redirect: bool | Unset = UNSET,
        session_duration: str | Unset = UNSET, skip_interstitial: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET, use_clientless_isolation_app_launcher_url: bool | Unset = UNSET,
        saas_app: SaaSApplicationSaaSApp | Mapping[str, Any] | Unset = UNSET,
        app_launcher_logo_url: str | Unset = UNSET, bg_color: str | Unset = UNSET,
        footer_links: Sequence[AppLauncherApplicationFooterLink | Mapping[str, Any]] | Unset = UNSET,
        header_bg_color: str | Unset = UNSET,
        landing_page_design: AppLauncherApplicationLandingPageDesign | Mapping[str, Any] | Unset = UNSET,
        skip_app_launcher_login_page: bool | Unset = UNSET,
        target_criteria: Sequence[
            InfrastructureApplicationTargetCriterion | BrowserRDPApplicationTargetCriterion | Mapping[str, Any],
        ] | Unset = UNSET,
    ) -> Application:
        """Create an access application: POST /{accounts or zones}/{id}/access/apps (permission: Access: Apps and
        Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/create/"""
        return await self._call(
            "zero_trust.access.applications.create", "POST", "{scope}/access/apps", locals(), Application,
            shapes={"policies": list[InfrastructureApplicationPolicyParam]},
        )

    async def get(self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Application:
        """Get an access application: GET /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/get/"""
        return await self._call(
            "zero_trust.access.applications.get", "GET", "{scope}/access/apps/{app_id}", locals(), Application,
        )

    async def update(
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
            SaaSApplicationPolicyParam | str | InfrastructureApplicationPolicyParam | Mapping[str, Any],
        ] | Unset = UNSET,
        read_service_tokens_from_header: str | Unset = UNSET, same_site_cookie_attribute: str | Unset = UNSET,
        scim_config: SaaSApplicationSCIMConfig | Mapping[str, Any] | Unset = UNSET,
        self_hosted_domains: Sequence[str] | Unset = UNSET, service_auth_401_redirect: bool | Unset = UNSET,
        session_duration: str | Unset = UNSET, skip_interstitial: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET, use_clientless_isolation_app_launcher_url: bool | Unset = UNSET,
        saas_app: SaaSApplicationSaaSApp | Mapping[str, Any] | Unset = UNSET,
        app_launcher_logo_url: str | Unset = UNSET, bg_color: str | Unset = UNSET,
        footer_links: Sequence[AppLauncherApplicationFooterLink | Mapping[str, Any]] | Unset = UNSET,
        header_bg_color: str | Unset = UNSET,
        landing_page_design: AppLauncherApplicationLandingPageDesign | Mapping[str, Any] | Unset = UNSET,
        skip_app_launcher_login_page: bool | Unset = UNSET,
        target_criteria: Sequence[
            InfrastructureApplicationTargetCriterion | BrowserRDPApplicationTargetCriterion | Mapping[str, Any],
        ] | Unset = UNSET,
    ) -> Application:
        """Update an access application: PUT /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/update/"""
        return await self._call(
            "zero_trust.access.applications.update", "PUT", "{scope}/access/apps/{app_id}", locals(), Application,
            shapes={"policies": list[InfrastructureApplicationPolicyParam]},
        )

    async def delete(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> ObjectID | None:
        """Delete an access application: DELETE /{accounts or zones}/{id}/access/apps/{app_id} (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/delete/"""
        return await self._call(
            "zero_trust.access.applications.delete", "DELETE", "{scope}/access/apps/{app_id}", locals(), ObjectID,
        )

    async def revoke_tokens(self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Any:
        """Access applications: revoke tokens: POST /{accounts or zones}/{id}/access/apps/{app_id}/revoke_tokens
        (permission: Access: Apps and Policies Write or Access: Apps and Policies Revoke).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/methods/revoke_tokens/"""
        return await self._call(
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

    async def get(self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> CA:
        """Get application cas: GET /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/get/"""
        return await self._call(
            "zero_trust.access.applications.cas.get", "GET", "{scope}/access/apps/{app_id}/ca", locals(), CA,
        )

    async def create(self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> CA:
        """Create an application ca: POST /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/create/"""
        return await self._call(
            "zero_trust.access.applications.cas.create", "POST", "{scope}/access/apps/{app_id}/ca", locals(), CA,
        )

    async def delete(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> ObjectID | None:
        """Delete application cas: DELETE /{accounts or zones}/{id}/access/apps/{app_id}/ca (permission: Access: Apps
        and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/cas/methods/delete/"""
        return await self._call(
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

    async def create(
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
    ) -> Policy:
        """Create an application policy: POST /{accounts or zones}/{id}/access/apps/{app_id}/policies (permission:
        Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/create/"""
        return await self._call(
            "zero_trust.access.applications.policies.create", "POST", "{scope}/access/apps/{app_id}/policies", locals(),
            Policy, shapes={"include": list[Rule], "exclude": list[Rule], "require": list[Rule]},
        )

    async def get(
        self, policy_id: str, *, app_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Policy:
        """Get an application policy: GET /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/get/"""
        return await self._call(
            "zero_trust.access.applications.policies.get", "GET", "{scope}/access/apps/{app_id}/policies/{policy_id}",
            locals(), Policy,
        )

    async def update(
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
    ) -> Policy:
        """Update an application policy: PUT /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/update/"""
        return await self._call(
            "zero_trust.access.applications.policies.update", "PUT",
            "{scope}/access/apps/{app_id}/policies/{policy_id}", locals(), Policy,
            shapes={"include": list[Rule], "exclude": list[Rule], "require": list[Rule]},
        )

    async def delete(
        self, policy_id: str, *, app_id: str, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> ObjectID | None:
        """Delete an application policy: DELETE /{accounts or zones}/{id}/access/apps/{app_id}/policies/{policy_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policies/methods/delete/"""
        return await self._call(
            "zero_trust.access.applications.policies.delete", "DELETE",
            "{scope}/access/apps/{app_id}/policies/{policy_id}", locals(), ObjectID,
        )

    async def make_reusable(self, *, app_id: str, policy_id: str, account_id: str) -> Sequence[AppPolicy]:
        """Application policies: make reusable: PUT
        /accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable (permission: Access: Apps and
        Policies Write)."""
        return await self._call(
            "zero_trust.access.applications.policies.make_reusable", "PUT",
            "/accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable", locals(), list[AppPolicy],
        )


class PolicyTests(Resource):
    """Application policy tests: `cf.zero_trust.access.applications.policy_tests`."""

    @cached_property
    def users(self) -> Users:
        return Users(self._session)

    async def create(
        self, *, account_id: str, policies: Sequence[PolicyTestCreatePolicy | str | Mapping[str, Any]] | Unset = UNSET,
    ) -> ApplicationPolicyTest:
        """Create an application policy test: POST /accounts/{account_id}/access/policy-tests (permission: Access:
        Policy Test Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/methods/create/"""
        return await self._call(
            "zero_trust.access.applications.policy_tests.create", "POST", "/accounts/{account_id}/access/policy-tests",
            locals(), ApplicationPolicyTest, shapes={"policies": list[PolicyTestCreatePolicy]},
        )

    async def get(self, policy_test_id: str, *, account_id: str) -> PolicyTest:
        """Get an application policy test: GET /accounts/{account_id}/access/policy-tests/{policy_test_id} (permission:
        Access: Policy Test Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/policy_tests/methods/get/"""
        return await self._call(
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

    async def update(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        allow_iframe: bool | Unset = UNSET, skip_interstitial: bool | Unset = UNSET,
    ) -> Setting | None:
        """Update application settings: PUT /{accounts or zones}/{id}/access/apps/{app_id}/settings (permission: Access:
        Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/update/"""
        return await self._call(
            "zero_trust.access.applications.settings.update", "PUT", "{scope}/access/apps/{app_id}/settings", locals(),
            Setting,
        )

    async def edit(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        allow_iframe: bool | None | Unset = UNSET, skip_interstitial: bool | None | Unset = UNSET,
    ) -> Setting | None:
        """Edit application settings: PATCH /{accounts or zones}/{id}/access/apps/{app_id}/settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/settings/methods/edit/"""
        return await self._call(
            "zero_trust.access.applications.settings.edit", "PATCH", "{scope}/access/apps/{app_id}/settings", locals(),
            Setting,
        )


class UserPolicyChecks(Resource):
    """Application user policy checks: `cf.zero_trust.access.applications.user_policy_checks`."""

    async def list(
        self, app_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> UserPolicyCheck:
        """List application user policy checks: GET /{accounts or zones}/{id}/access/apps/{app_id}/user_policy_checks
        (permission: Access: Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/applications/subresources/user_policy_checks/methods/list/"""
        return await self._call(
            "zero_trust.access.applications.user_policy_checks.list", "GET",
            "{scope}/access/apps/{app_id}/user_policy_checks", locals(), UserPolicyCheck,
        )
