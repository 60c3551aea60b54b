"""`cf.zero_trust.access`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Resource, model, renamed
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.zero_trust.access.ai_controls import AIControls
    from cfapi.api.zero_trust.access.applications import Applications
    from cfapi.api.zero_trust.access.authenticator_device_aaguids import AuthenticatorDeviceAaguids
    from cfapi.api.zero_trust.access.bookmarks import Bookmarks
    from cfapi.api.zero_trust.access.certificates import Certificates
    from cfapi.api.zero_trust.access.custom_pages import CustomPages
    from cfapi.api.zero_trust.access.gateway_ca import GatewayCAResource
    from cfapi.api.zero_trust.access.groups import Groups
    from cfapi.api.zero_trust.access.idp_federation_grants import IdpFederationGrants
    from cfapi.api.zero_trust.access.infrastructure import InfrastructureResource
    from cfapi.api.zero_trust.access.keys import Keys
    from cfapi.api.zero_trust.access.logs import Logs
    from cfapi.api.zero_trust.access.policies import Policies
    from cfapi.api.zero_trust.access.saml_certificates import SAMLCertificates
    from cfapi.api.zero_trust.access.service_tokens import ServiceTokens
    from cfapi.api.zero_trust.access.tags import Tags
    from cfapi.api.zero_trust.access.users import Users


@model
class ApplicationRules:
    """Application rules: argument of zero_trust.access.applications.policies.create."""

    rdp: ConnectionRulesRDP | None = None


@model
class ApprovalGroup:
    """Approval group: argument of zero_trust.access.applications.policies.create."""

    approvals_needed: int | float
    email_addresses: list[str] | None = None
    email_list_uuid: str | None = None


@model
class AuthenticationMethod:
    """Authentication method: part of ApplicationRule."""

    auth_method: str


@model
class AzureAD:
    """Azure AD: part of ApplicationRule."""

    id: str
    identity_provider_id: str


@model
class ConnectionRulesRDP:
    """Connection rules RDP: part of ApplicationRules."""

    allowed_clipboard_local_to_remote_formats: list[Literal["text", "file"] | str] | None = None
    allowed_clipboard_remote_to_local_formats: list[Literal["text", "file"] | str] | None = None


@model
class CountryRuleGeo:
    """Country rule geo: part of ApplicationRule."""

    country_code: str


@model
class DevicePosture:
    """Device posture: part of Rule."""

    integration_uid: str
    account_id: str | None = None


@model
class Domain:
    """Domain: part of ApplicationRule."""

    domain: str


@model
class Email:
    """Email: part of ApplicationRule."""

    email: str


@model
class ExternalEvaluation:
    """External evaluation: part of ApplicationRule."""

    evaluate_url: str
    keys_url: str


@model
class GSuite:
    """G suite: part of ApplicationRule."""

    email: str
    identity_provider_id: str


@model
class GitOrganization:
    """Git organization: part of ApplicationRule."""

    identity_provider_id: str
    name: str
    team: str | None = None


@model
class IPRuleIPIP:
    """IP rule IPIP: part of ApplicationRule."""

    ip: str


@model
class IdentityGeo:
    """Identity geo: part of ActiveSession."""

    country: str | None = None


@model
class MfaConfig:
    """Mfa config: argument of zero_trust.access.applications.create."""

    allowed_authenticators: list[Literal["totp", "biometrics", "security_key"] | str] | None = None
    mfa_disabled: bool | None = None
    session_duration: str | None = None


@model
class Okta:
    """Okta: part of ApplicationRule."""

    identity_provider_id: str
    name: str


@model
class Rule:
    """Rule: argument of zero_trust.access.applications.policies.create."""

    group: ObjectID | None = None
    any_valid_service_token: dict[str, Any] | None = None
    auth_context: RuleAuthContext | None = None
    auth_method: AuthenticationMethod | None = None
    azure_ad: AzureAD | None = renamed("azureAD", default=None)
    certificate: dict[str, Any] | None = None
    common_name: RuleCommonName | None = None
    geo: CountryRuleGeo | None = None
    device_posture: DevicePosture | None = None
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
    cloudflare_account_member: RuleCloudflareAccountMember | None = None


@model
class RuleAuthContext:
    """Rule auth context: part of ApplicationRule."""

    id: str
    ac_id: str
    identity_provider_id: str


@model
class RuleCloudflareAccountMember:
    """Rule cloudflare account member: part of Rule."""

    account_id: str | None = None


@model
class RuleCommonName:
    """Rule common name: part of ApplicationRule."""

    common_name: str


@model
class RuleLinkedAppToken:
    """Rule linked app token: part of ApplicationRule."""

    app_uid: str


@model
class RuleOIDC:
    """Rule OIDC: part of ApplicationRule."""

    claim_name: str
    claim_value: str
    identity_provider_id: str


@model
class RuleUserRiskScore:
    """Rule user risk score: part of ApplicationRule."""

    user_risk_score: list[Literal["low", "medium", "high", "unscored"] | str]


@model
class SAMLGroupRuleSAMLSAML:
    """SAML group rule SAMLSAML: part of ApplicationRule."""

    attribute_name: str
    attribute_value: str
    identity_provider_id: str


@model
class ServiceToken:
    """Service token: part of ApplicationRule."""

    token_id: str


class AccessResource(Resource):
    """Zero trust access: `cf.zero_trust.access`."""

    @cached_property
    def ai_controls(self) -> AIControls:
        from cfapi.api.zero_trust.access.ai_controls import AIControls
        return AIControls(self._session)

    @cached_property
    def applications(self) -> Applications:
        from cfapi.api.zero_trust.access.applications import Applications
        return Applications(self._session)

    @cached_property
    def authenticator_device_aaguids(self) -> AuthenticatorDeviceAaguids:
        from cfapi.api.zero_trust.access.authenticator_device_aaguids import AuthenticatorDeviceAaguids
        return AuthenticatorDeviceAaguids(self._session)

    @cached_property
    def bookmarks(self) -> Bookmarks:
        from cfapi.api.zero_trust.access.bookmarks import Bookmarks
        return Bookmarks(self._session)

    @cached_property
    def certificates(self) -> Certificates:
        from cfapi.api.zero_trust.access.certificates import Certificates
        return Certificates(self._session)

    @cached_property
    def custom_pages(self) -> CustomPages:
        from cfapi.api.zero_trust.access.custom_pages import CustomPages
        return CustomPages(self._session)

    @cached_property
    def gateway_ca(self) -> GatewayCAResource:
        from cfapi.api.zero_trust.access.gateway_ca import GatewayCAResource
        return GatewayCAResource(self._session)

    @cached_property
    def groups(self) -> Groups:
        from cfapi.api.zero_trust.access.groups import Groups
        return Groups(self._session)

    @cached_property
    def idp_federation_grants(self) -> IdpFederationGrants:
        from cfapi.api.zero_trust.access.idp_federation_grants import IdpFederationGrants
        return IdpFederationGrants(self._session)

    @cached_property
    def infrastructure(self) -> InfrastructureResource:
        from cfapi.api.zero_trust.access.infrastructure import InfrastructureResource
        return InfrastructureResource(self._session)

    @cached_property
    def keys(self) -> Keys:
        from cfapi.api.zero_trust.access.keys import Keys
        return Keys(self._session)

    @cached_property
    def logs(self) -> Logs:
        from cfapi.api.zero_trust.access.logs import Logs
        return Logs(self._session)

    @cached_property
    def policies(self) -> Policies:
        from cfapi.api.zero_trust.access.policies import Policies
        return Policies(self._session)

    @cached_property
    def saml_certificates(self) -> SAMLCertificates:
        from cfapi.api.zero_trust.access.saml_certificates import SAMLCertificates
        return SAMLCertificates(self._session)

    @cached_property
    def service_tokens(self) -> ServiceTokens:
        from cfapi.api.zero_trust.access.service_tokens import ServiceTokens
        return ServiceTokens(self._session)

    @cached_property
    def tags(self) -> Tags:
        from cfapi.api.zero_trust.access.tags import Tags
        return Tags(self._session)

    @cached_property
    def users(self) -> Users:
        from cfapi.api.zero_trust.access.users import Users
        return Users(self._session)
