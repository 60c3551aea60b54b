"""Cloudflare's API as a tree of resources. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.abuse_reports import AbuseReports
    from cfapi.api.accounts import Accounts
    from cfapi.api.acm import AcmResource
    from cfapi.api.addressing import AddressingResource
    from cfapi.api.ai import AIResource
    from cfapi.api.ai_audit import AIAuditResource
    from cfapi.api.ai_gateway import AIGatewayResource
    from cfapi.api.ai_security import AISecurityResource
    from cfapi.api.aisearch import AisearchResource
    from cfapi.api.alerting import AlertingResource
    from cfapi.api.analytics_query import AnalyticsQueryResource
    from cfapi.api.api_gateway import APIGatewayResource
    from cfapi.api.argo import ArgoResource
    from cfapi.api.audit_logs import AuditLogs
    from cfapi.api.autorag import AutoragResource
    from cfapi.api.basin_catalog import BasinCatalogResource
    from cfapi.api.billing import BillingResource
    from cfapi.api.bot_management import BotManagementResource
    from cfapi.api.botnet_feed import BotnetFeedResource
    from cfapi.api.brand_protection import BrandProtectionResource
    from cfapi.api.browser_rendering import BrowserRenderingResource
    from cfapi.api.cache import CacheResource
    from cfapi.api.calls import Calls
    from cfapi.api.certificate_authorities import CertificateAuthorities
    from cfapi.api.client_certificates import ClientCertificates
    from cfapi.api.cloud_connector import CloudConnectorResource
    from cfapi.api.cloudforce_one import CloudforceOneResource
    from cfapi.api.connectivity import ConnectivityResource
    from cfapi.api.containers import Containers
    from cfapi.api.content_scanning import ContentScanningResource
    from cfapi.api.csam_scanner import CsamScannerResource
    from cfapi.api.custom_certificates import CustomCertificates
    from cfapi.api.custom_csrs import CustomCSRs
    from cfapi.api.custom_hostnames import CustomHostnames
    from cfapi.api.custom_nameservers import CustomNameservers
    from cfapi.api.custom_pages import CustomPages
    from cfapi.api.d1 import D1Resource
    from cfapi.api.dcv_delegation import DCVDelegationResource
    from cfapi.api.ddos_protection import DDoSProtectionResource
    from cfapi.api.diagnostics import DiagnosticsResource
    from cfapi.api.dls import Dls
    from cfapi.api.dns import DNSResource
    from cfapi.api.dns_firewall import DNSFirewallResource
    from cfapi.api.durable_objects import DurableObjects
    from cfapi.api.email_auth import EmailAuthResource
    from cfapi.api.email_routing import EmailRoutingResource
    from cfapi.api.email_security import EmailSecurityResource
    from cfapi.api.email_sending import EmailSendingResource
    from cfapi.api.field_extractors import FieldExtractors
    from cfapi.api.filters import Filters
    from cfapi.api.firewall import FirewallResource
    from cfapi.api.firewall_for_ai import FirewallForAIResource
    from cfapi.api.flagship import FlagshipResource
    from cfapi.api.fraud import FraudResource
    from cfapi.api.google_tag_gateway import GoogleTagGatewayResource
    from cfapi.api.healthchecks import Healthchecks
    from cfapi.api.hostnames import Hostnames
    from cfapi.api.hyperdrive import HyperdriveResource
    from cfapi.api.iam import IAMResource
    from cfapi.api.images import Images
    from cfapi.api.intel import IntelResource
    from cfapi.api.ips import IPs
    from cfapi.api.keyless_certificates import KeylessCertificates
    from cfapi.api.kv import KVResource
    from cfapi.api.leaked_credential_checks import LeakedCredentialChecks
    from cfapi.api.load_balancers import LoadBalancers
    from cfapi.api.logpush import LogpushResource
    from cfapi.api.logs import Logs
    from cfapi.api.magic_cloud_networking import MagicCloudNetworkingResource
    from cfapi.api.magic_network_monitoring import MagicNetworkMonitoringResource
    from cfapi.api.magic_transit import MagicTransitResource
    from cfapi.api.managed_defense import ManagedDefenseResource
    from cfapi.api.managed_transforms import ManagedTransforms
    from cfapi.api.memberships import Memberships
    from cfapi.api.moq import MoqResource
    from cfapi.api.mtls_certificates import MTLSCertificates
    from cfapi.api.network_interconnects import NetworkInterconnects
    from cfapi.api.organizations import Organizations
    from cfapi.api.origin_ca_certificates import OriginCACertificates
    from cfapi.api.origin_post_quantum_encryption import OriginPostQuantumEncryptionResource
    from cfapi.api.origin_tls_client_auth import OriginTLSClientAuthResource
    from cfapi.api.origin_tls_compliance_modes import OriginTLSComplianceModes
    from cfapi.api.page_rules import PageRules
    from cfapi.api.page_shield import PageShieldResource
    from cfapi.api.pages import PagesResource
    from cfapi.api.pay_per_crawl import PayPerCrawlResource
    from cfapi.api.pipelines import Pipelines
    from cfapi.api.precursor import PrecursorResource
    from cfapi.api.queues import Queues
    from cfapi.api.r2 import R2Resource
    from cfapi.api.r2_data_catalog import R2DataCatalogResource
    from cfapi.api.radar import RadarResource
    from cfapi.api.rate_limits import RateLimits
    from cfapi.api.realtime_kit import RealtimeKitResource
    from cfapi.api.registrar import RegistrarResource
    from cfapi.api.registrar_sandbox import RegistrarSandboxResource
    from cfapi.api.request_tracers import RequestTracers
    from cfapi.api.resource_sharing import ResourceSharingResource
    from cfapi.api.resource_tagging import ResourceTaggingResource
    from cfapi.api.rules import Rules
    from cfapi.api.rulesets import Rulesets
    from cfapi.api.rum import RUMResource
    from cfapi.api.schema_validation import SchemaValidationResource
    from cfapi.api.secrets_store import SecretsStoreResource
    from cfapi.api.security_center import SecurityCenterResource
    from cfapi.api.security_txt import SecurityTXTResource
    from cfapi.api.smart_shield import SmartShieldResource
    from cfapi.api.snippets import Snippets
    from cfapi.api.spectrum import SpectrumResource
    from cfapi.api.speed import SpeedResource
    from cfapi.api.ssl import SSLResource
    from cfapi.api.stream import StreamResource
    from cfapi.api.tenant_custom_nameservers import TenantCustomNameservers
    from cfapi.api.tenants import Tenants
    from cfapi.api.token_validation import TokenValidationResource
    from cfapi.api.turnstile import TurnstileResource
    from cfapi.api.url_normalization import URLNormalizationResource
    from cfapi.api.url_scanner import URLScannerResource
    from cfapi.api.user import UserResource
    from cfapi.api.vectorize import VectorizeResource
    from cfapi.api.vulnerability_scanner import VulnerabilityScannerResource
    from cfapi.api.waiting_rooms import WaitingRooms
    from cfapi.api.web3 import Web3Resource
    from cfapi.api.workers import Workers
    from cfapi.api.workers_for_platforms import WorkersForPlatforms
    from cfapi.api.workflows import Workflows
    from cfapi.api.zaraz import ZarazResource
    from cfapi.api.zero_trust import ZeroTrustResource
    from cfapi.api.zones import Zones


class API(Resource):
    """The root of the resource tree: a group of resources is loaded when it is first touched."""

    @cached_property
    def abuse_reports(self) -> AbuseReports:
        from cfapi.api.abuse_reports import AbuseReports
        return AbuseReports(self._session)

    @cached_property
    def accounts(self) -> Accounts:
        from cfapi.api.accounts import Accounts
        return Accounts(self._session)

    @cached_property
    def acm(self) -> AcmResource:
        from cfapi.api.acm import AcmResource
        return AcmResource(self._session)

    @cached_property
    def addressing(self) -> AddressingResource:
        from cfapi.api.addressing import AddressingResource
        return AddressingResource(self._session)

    @cached_property
    def ai(self) -> AIResource:
        from cfapi.api.ai import AIResource
        return AIResource(self._session)

    @cached_property
    def ai_audit(self) -> AIAuditResource:
        from cfapi.api.ai_audit import AIAuditResource
        return AIAuditResource(self._session)

    @cached_property
    def ai_gateway(self) -> AIGatewayResource:
        from cfapi.api.ai_gateway import AIGatewayResource
        return AIGatewayResource(self._session)

    @cached_property
    def ai_security(self) -> AISecurityResource:
        from cfapi.api.ai_security import AISecurityResource
        return AISecurityResource(self._session)

    @cached_property
    def aisearch(self) -> AisearchResource:
        from cfapi.api.aisearch import AisearchResource
        return AisearchResource(self._session)

    @cached_property
    def alerting(self) -> AlertingResource:
        from cfapi.api.alerting import AlertingResource
        return AlertingResource(self._session)

    @cached_property
    def analytics_query(self) -> AnalyticsQueryResource:
        from cfapi.api.analytics_query import AnalyticsQueryResource
        return AnalyticsQueryResource(self._session)

    @cached_property
    def api_gateway(self) -> APIGatewayResource:
        from cfapi.api.api_gateway import APIGatewayResource
        return APIGatewayResource(self._session)

    @cached_property
    def argo(self) -> ArgoResource:
        from cfapi.api.argo import ArgoResource
        return ArgoResource(self._session)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        from cfapi.api.audit_logs import AuditLogs
        return AuditLogs(self._session)

    @cached_property
    def autorag(self) -> AutoragResource:
        from cfapi.api.autorag import AutoragResource
        return AutoragResource(self._session)

    @cached_property
    def basin_catalog(self) -> BasinCatalogResource:
        from cfapi.api.basin_catalog import BasinCatalogResource
        return BasinCatalogResource(self._session)

    @cached_property
    def billing(self) -> BillingResource:
        from cfapi.api.billing import BillingResource
        return BillingResource(self._session)

    @cached_property
    def bot_management(self) -> BotManagementResource:
        from cfapi.api.bot_management import BotManagementResource
        return BotManagementResource(self._session)

    @cached_property
    def botnet_feed(self) -> BotnetFeedResource:
        from cfapi.api.botnet_feed import BotnetFeedResource
        return BotnetFeedResource(self._session)

    @cached_property
    def brand_protection(self) -> BrandProtectionResource:
        from cfapi.api.brand_protection import BrandProtectionResource
        return BrandProtectionResource(self._session)

    @cached_property
    def browser_rendering(self) -> BrowserRenderingResource:
        from cfapi.api.browser_rendering import BrowserRenderingResource
        return BrowserRenderingResource(self._session)

    @cached_property
    def cache(self) -> CacheResource:
        from cfapi.api.cache import CacheResource
        return CacheResource(self._session)

    @cached_property
    def calls(self) -> Calls:
        from cfapi.api.calls import Calls
        return Calls(self._session)

    @cached_property
    def certificate_authorities(self) -> CertificateAuthorities:
        from cfapi.api.certificate_authorities import CertificateAuthorities
        return CertificateAuthorities(self._session)

    @cached_property
    def client_certificates(self) -> ClientCertificates:
        from cfapi.api.client_certificates import ClientCertificates
        return ClientCertificates(self._session)

    @cached_property
    def cloud_connector(self) -> CloudConnectorResource:
        from cfapi.api.cloud_connector import CloudConnectorResource
        return CloudConnectorResource(self._session)

    @cached_property
    def cloudforce_one(self) -> CloudforceOneResource:
        from cfapi.api.cloudforce_one import CloudforceOneResource
        return CloudforceOneResource(self._session)

    @cached_property
    def connectivity(self) -> ConnectivityResource:
        from cfapi.api.connectivity import ConnectivityResource
        return ConnectivityResource(self._session)

    @cached_property
    def containers(self) -> Containers:
        from cfapi.api.containers import Containers
        return Containers(self._session)

    @cached_property
    def content_scanning(self) -> ContentScanningResource:
        from cfapi.api.content_scanning import ContentScanningResource
        return ContentScanningResource(self._session)

    @cached_property
    def csam_scanner(self) -> CsamScannerResource:
        from cfapi.api.csam_scanner import CsamScannerResource
        return CsamScannerResource(self._session)

    @cached_property
    def custom_certificates(self) -> CustomCertificates:
        from cfapi.api.custom_certificates import CustomCertificates
        return CustomCertificates(self._session)

    @cached_property
    def custom_csrs(self) -> CustomCSRs:
        from cfapi.api.custom_csrs import CustomCSRs
        return CustomCSRs(self._session)

    @cached_property
    def custom_hostnames(self) -> CustomHostnames:
        from cfapi.api.custom_hostnames import CustomHostnames
        return CustomHostnames(self._session)

    @cached_property
    def custom_nameservers(self) -> CustomNameservers:
        from cfapi.api.custom_nameservers import CustomNameservers
        return CustomNameservers(self._session)

    @cached_property
    def custom_pages(self) -> CustomPages:
        from cfapi.api.custom_pages import CustomPages
        return CustomPages(self._session)

    @cached_property
    def d1(self) -> D1Resource:
        from cfapi.api.d1 import D1Resource
        return D1Resource(self._session)

    @cached_property
    def dcv_delegation(self) -> DCVDelegationResource:
        from cfapi.api.dcv_delegation import DCVDelegationResource
        return DCVDelegationResource(self._session)

    @cached_property
    def ddos_protection(self) -> DDoSProtectionResource:
        from cfapi.api.ddos_protection import DDoSProtectionResource
        return DDoSProtectionResource(self._session)

    @cached_property
    def diagnostics(self) -> DiagnosticsResource:
        from cfapi.api.diagnostics import DiagnosticsResource
        return DiagnosticsResource(self._session)

    @cached_property
    def dls(self) -> Dls:
        from cfapi.api.dls import Dls
        return Dls(self._session)

    @cached_property
    def dns(self) -> DNSResource:
        from cfapi.api.dns import DNSResource
        return DNSResource(self._session)

    @cached_property
    def dns_firewall(self) -> DNSFirewallResource:
        from cfapi.api.dns_firewall import DNSFirewallResource
        return DNSFirewallResource(self._session)

    @cached_property
    def durable_objects(self) -> DurableObjects:
        from cfapi.api.durable_objects import DurableObjects
        return DurableObjects(self._session)

    @cached_property
    def email_auth(self) -> EmailAuthResource:
        from cfapi.api.email_auth import EmailAuthResource
        return EmailAuthResource(self._session)

    @cached_property
    def email_routing(self) -> EmailRoutingResource:
        from cfapi.api.email_routing import EmailRoutingResource
        return EmailRoutingResource(self._session)

    @cached_property
    def email_security(self) -> EmailSecurityResource:
        from cfapi.api.email_security import EmailSecurityResource
        return EmailSecurityResource(self._session)

    @cached_property
    def email_sending(self) -> EmailSendingResource:
        from cfapi.api.email_sending import EmailSendingResource
        return EmailSendingResource(self._session)

    @cached_property
    def field_extractors(self) -> FieldExtractors:
        from cfapi.api.field_extractors import FieldExtractors
        return FieldExtractors(self._session)

    @cached_property
    def filters(self) -> Filters:
        from cfapi.api.filters import Filters
        return Filters(self._session)

    @cached_property
    def firewall(self) -> FirewallResource:
        from cfapi.api.firewall import FirewallResource
        return FirewallResource(self._session)

    @cached_property
    def firewall_for_ai(self) -> FirewallForAIResource:
        from cfapi.api.firewall_for_ai import FirewallForAIResource
        return FirewallForAIResource(self._session)

    @cached_property
    def flagship(self) -> FlagshipResource:
        from cfapi.api.flagship import FlagshipResource
        return FlagshipResource(self._session)

    @cached_property
    def fraud(self) -> FraudResource:
        from cfapi.api.fraud import FraudResource
        return FraudResource(self._session)

    @cached_property
    def google_tag_gateway(self) -> GoogleTagGatewayResource:
        from cfapi.api.google_tag_gateway import GoogleTagGatewayResource
        return GoogleTagGatewayResource(self._session)

    @cached_property
    def healthchecks(self) -> Healthchecks:
        from cfapi.api.healthchecks import Healthchecks
        return Healthchecks(self._session)

    @cached_property
    def hostnames(self) -> Hostnames:
        from cfapi.api.hostnames import Hostnames
        return Hostnames(self._session)

    @cached_property
    def hyperdrive(self) -> HyperdriveResource:
        from cfapi.api.hyperdrive import HyperdriveResource
        return HyperdriveResource(self._session)

    @cached_property
    def iam(self) -> IAMResource:
        from cfapi.api.iam import IAMResource
        return IAMResource(self._session)

    @cached_property
    def images(self) -> Images:
        from cfapi.api.images import Images
        return Images(self._session)

    @cached_property
    def intel(self) -> IntelResource:
        from cfapi.api.intel import IntelResource
        return IntelResource(self._session)

    @cached_property
    def ips(self) -> IPs:
        from cfapi.api.ips import IPs
        return IPs(self._session)

    @cached_property
    def keyless_certificates(self) -> KeylessCertificates:
        from cfapi.api.keyless_certificates import KeylessCertificates
        return KeylessCertificates(self._session)

    @cached_property
    def kv(self) -> KVResource:
        from cfapi.api.kv import KVResource
        return KVResource(self._session)

    @cached_property
    def leaked_credential_checks(self) -> LeakedCredentialChecks:
        from cfapi.api.leaked_credential_checks import LeakedCredentialChecks
        return LeakedCredentialChecks(self._session)

    @cached_property
    def load_balancers(self) -> LoadBalancers:
        from cfapi.api.load_balancers import LoadBalancers
        return LoadBalancers(self._session)

    @cached_property
    def logpush(self) -> LogpushResource:
        from cfapi.api.logpush import LogpushResource
        return LogpushResource(self._session)

    @cached_property
    def logs(self) -> Logs:
        from cfapi.api.logs import Logs
        return Logs(self._session)

    @cached_property
    def magic_cloud_networking(self) -> MagicCloudNetworkingResource:
        from cfapi.api.magic_cloud_networking import MagicCloudNetworkingResource
        return MagicCloudNetworkingResource(self._session)

    @cached_property
    def magic_network_monitoring(self) -> MagicNetworkMonitoringResource:
        from cfapi.api.magic_network_monitoring import MagicNetworkMonitoringResource
        return MagicNetworkMonitoringResource(self._session)

    @cached_property
    def magic_transit(self) -> MagicTransitResource:
        from cfapi.api.magic_transit import MagicTransitResource
        return MagicTransitResource(self._session)

    @cached_property
    def managed_defense(self) -> ManagedDefenseResource:
        from cfapi.api.managed_defense import ManagedDefenseResource
        return ManagedDefenseResource(self._session)

    @cached_property
    def managed_transforms(self) -> ManagedTransforms:
        from cfapi.api.managed_transforms import ManagedTransforms
        return ManagedTransforms(self._session)

    @cached_property
    def memberships(self) -> Memberships:
        from cfapi.api.memberships import Memberships
        return Memberships(self._session)

    @cached_property
    def moq(self) -> MoqResource:
        from cfapi.api.moq import MoqResource
        return MoqResource(self._session)

    @cached_property
    def mtls_certificates(self) -> MTLSCertificates:
        from cfapi.api.mtls_certificates import MTLSCertificates
        return MTLSCertificates(self._session)

    @cached_property
    def network_interconnects(self) -> NetworkInterconnects:
        from cfapi.api.network_interconnects import NetworkInterconnects
        return NetworkInterconnects(self._session)

    @cached_property
    def organizations(self) -> Organizations:
        from cfapi.api.organizations import Organizations
        return Organizations(self._session)

    @cached_property
    def origin_ca_certificates(self) -> OriginCACertificates:
        from cfapi.api.origin_ca_certificates import OriginCACertificates
        return OriginCACertificates(self._session)

    @cached_property
    def origin_post_quantum_encryption(self) -> OriginPostQuantumEncryptionResource:
        from cfapi.api.origin_post_quantum_encryption import OriginPostQuantumEncryptionResource
        return OriginPostQuantumEncryptionResource(self._session)

    @cached_property
    def origin_tls_client_auth(self) -> OriginTLSClientAuthResource:
        from cfapi.api.origin_tls_client_auth import OriginTLSClientAuthResource
        return OriginTLSClientAuthResource(self._session)

    @cached_property
    def origin_tls_compliance_modes(self) -> OriginTLSComplianceModes:
        from cfapi.api.origin_tls_compliance_modes import OriginTLSComplianceModes
        return OriginTLSComplianceModes(self._session)

    @cached_property
    def page_rules(self) -> PageRules:
        from cfapi.api.page_rules import PageRules
        return PageRules(self._session)

    @cached_property
    def page_shield(self) -> PageShieldResource:
        from cfapi.api.page_shield import PageShieldResource
        return PageShieldResource(self._session)

    @cached_property
    def pages(self) -> PagesResource:
        from cfapi.api.pages import PagesResource
        return PagesResource(self._session)

    @cached_property
    def pay_per_crawl(self) -> PayPerCrawlResource:
        from cfapi.api.pay_per_crawl import PayPerCrawlResource
        return PayPerCrawlResource(self._session)

    @cached_property
    def pipelines(self) -> Pipelines:
        from cfapi.api.pipelines import Pipelines
        return Pipelines(self._session)

    @cached_property
    def precursor(self) -> PrecursorResource:
        from cfapi.api.precursor import PrecursorResource
        return PrecursorResource(self._session)

    @cached_property
    def queues(self) -> Queues:
        from cfapi.api.queues import Queues
        return Queues(self._session)

    @cached_property
    def r2(self) -> R2Resource:
        from cfapi.api.r2 import R2Resource
        return R2Resource(self._session)

    @cached_property
    def r2_data_catalog(self) -> R2DataCatalogResource:
        from cfapi.api.r2_data_catalog import R2DataCatalogResource
        return R2DataCatalogResource(self._session)

    @cached_property
    def radar(self) -> RadarResource:
        from cfapi.api.radar import RadarResource
        return RadarResource(self._session)

    @cached_property
    def rate_limits(self) -> RateLimits:
        from cfapi.api.rate_limits import RateLimits
        return RateLimits(self._session)

    @cached_property
    def realtime_kit(self) -> RealtimeKitResource:
        from cfapi.api.realtime_kit import RealtimeKitResource
        return RealtimeKitResource(self._session)

    @cached_property
    def registrar(self) -> RegistrarResource:
        from cfapi.api.registrar import RegistrarResource
        return RegistrarResource(self._session)

    @cached_property
    def registrar_sandbox(self) -> RegistrarSandboxResource:
        from cfapi.api.registrar_sandbox import RegistrarSandboxResource
        return RegistrarSandboxResource(self._session)

    @cached_property
    def request_tracers(self) -> RequestTracers:
        from cfapi.api.request_tracers import RequestTracers
        return RequestTracers(self._session)

    @cached_property
    def resource_sharing(self) -> ResourceSharingResource:
        from cfapi.api.resource_sharing import ResourceSharingResource
        return ResourceSharingResource(self._session)

    @cached_property
    def resource_tagging(self) -> ResourceTaggingResource:
        from cfapi.api.resource_tagging import ResourceTaggingResource
        return ResourceTaggingResource(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.rules import Rules
        return Rules(self._session)

    @cached_property
    def rulesets(self) -> Rulesets:
        from cfapi.api.rulesets import Rulesets
        return Rulesets(self._session)

    @cached_property
    def rum(self) -> RUMResource:
        from cfapi.api.rum import RUMResource
        return RUMResource(self._session)

    @cached_property
    def schema_validation(self) -> SchemaValidationResource:
        from cfapi.api.schema_validation import SchemaValidationResource
        return SchemaValidationResource(self._session)

    @cached_property
    def secrets_store(self) -> SecretsStoreResource:
        from cfapi.api.secrets_store import SecretsStoreResource
        return SecretsStoreResource(self._session)

    @cached_property
    def security_center(self) -> SecurityCenterResource:
        from cfapi.api.security_center import SecurityCenterResource
        return SecurityCenterResource(self._session)

    @cached_property
    def security_txt(self) -> SecurityTXTResource:
        from cfapi.api.security_txt import SecurityTXTResource
        return SecurityTXTResource(self._session)

    @cached_property
    def smart_shield(self) -> SmartShieldResource:
        from cfapi.api.smart_shield import SmartShieldResource
        return SmartShieldResource(self._session)

    @cached_property
    def snippets(self) -> Snippets:
        from cfapi.api.snippets import Snippets
        return Snippets(self._session)

    @cached_property
    def spectrum(self) -> SpectrumResource:
        from cfapi.api.spectrum import SpectrumResource
        return SpectrumResource(self._session)

    @cached_property
    def speed(self) -> SpeedResource:
        from cfapi.api.speed import SpeedResource
        return SpeedResource(self._session)

    @cached_property
    def ssl(self) -> SSLResource:
        from cfapi.api.ssl import SSLResource
        return SSLResource(self._session)

    @cached_property
    def stream(self) -> StreamResource:
        from cfapi.api.stream import StreamResource
        return StreamResource(self._session)

    @cached_property
    def tenant_custom_nameservers(self) -> TenantCustomNameservers:
        from cfapi.api.tenant_custom_nameservers import TenantCustomNameservers
        return TenantCustomNameservers(self._session)

    @cached_property
    def tenants(self) -> Tenants:
        from cfapi.api.tenants import Tenants
        return Tenants(self._session)

    @cached_property
    def token_validation(self) -> TokenValidationResource:
        from cfapi.api.token_validation import TokenValidationResource
        return TokenValidationResource(self._session)

    @cached_property
    def turnstile(self) -> TurnstileResource:
        from cfapi.api.turnstile import TurnstileResource
        return TurnstileResource(self._session)

    @cached_property
    def url_normalization(self) -> URLNormalizationResource:
        from cfapi.api.url_normalization import URLNormalizationResource
        return URLNormalizationResource(self._session)

    @cached_property
    def url_scanner(self) -> URLScannerResource:
        from cfapi.api.url_scanner import URLScannerResource
        return URLScannerResource(self._session)

    @cached_property
    def user(self) -> UserResource:
        from cfapi.api.user import UserResource
        return UserResource(self._session)

    @cached_property
    def vectorize(self) -> VectorizeResource:
        from cfapi.api.vectorize import VectorizeResource
        return VectorizeResource(self._session)

    @cached_property
    def vulnerability_scanner(self) -> VulnerabilityScannerResource:
        from cfapi.api.vulnerability_scanner import VulnerabilityScannerResource
        return VulnerabilityScannerResource(self._session)

    @cached_property
    def waiting_rooms(self) -> WaitingRooms:
        from cfapi.api.waiting_rooms import WaitingRooms
        return WaitingRooms(self._session)

    @cached_property
    def web3(self) -> Web3Resource:
        from cfapi.api.web3 import Web3Resource
        return Web3Resource(self._session)

    @cached_property
    def workers(self) -> Workers:
        from cfapi.api.workers import Workers
        return Workers(self._session)

    @cached_property
    def workers_for_platforms(self) -> WorkersForPlatforms:
        from cfapi.api.workers_for_platforms import WorkersForPlatforms
        return WorkersForPlatforms(self._session)

    @cached_property
    def workflows(self) -> Workflows:
        from cfapi.api.workflows import Workflows
        return Workflows(self._session)

    @cached_property
    def zaraz(self) -> ZarazResource:
        from cfapi.api.zaraz import ZarazResource
        return ZarazResource(self._session)

    @cached_property
    def zero_trust(self) -> ZeroTrustResource:
        from cfapi.api.zero_trust import ZeroTrustResource
        return ZeroTrustResource(self._session)

    @cached_property
    def zones(self) -> Zones:
        from cfapi.api.zones import Zones
        return Zones(self._session)
