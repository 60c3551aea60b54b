"""Cloudflare's API without await, as types. Written by codegen."""

from cfapi.sync.api.abuse_reports import AbuseReports
from cfapi.sync.api.accounts import Accounts
from cfapi.sync.api.acm import AcmResource
from cfapi.sync.api.addressing import AddressingResource
from cfapi.sync.api.ai import AIResource
from cfapi.sync.api.ai_audit import AIAuditResource
from cfapi.sync.api.ai_gateway import AIGatewayResource
from cfapi.sync.api.ai_security import AISecurityResource
from cfapi.sync.api.aisearch import AisearchResource
from cfapi.sync.api.alerting import AlertingResource
from cfapi.sync.api.analytics_query import AnalyticsQueryResource
from cfapi.sync.api.api_gateway import APIGatewayResource
from cfapi.sync.api.argo import ArgoResource
from cfapi.sync.api.audit_logs import AuditLogs
from cfapi.sync.api.autorag import AutoragResource
from cfapi.sync.api.basin_catalog import BasinCatalogResource
from cfapi.sync.api.billing import BillingResource
from cfapi.sync.api.bot_management import BotManagementResource
from cfapi.sync.api.botnet_feed import BotnetFeedResource
from cfapi.sync.api.brand_protection import BrandProtectionResource
from cfapi.sync.api.browser_rendering import BrowserRenderingResource
from cfapi.sync.api.cache import CacheResource
from cfapi.sync.api.calls import Calls
from cfapi.sync.api.certificate_authorities import CertificateAuthorities
from cfapi.sync.api.client_certificates import ClientCertificates
from cfapi.sync.api.cloud_connector import CloudConnectorResource
from cfapi.sync.api.cloudforce_one import CloudforceOneResource
from cfapi.sync.api.connectivity import ConnectivityResource
from cfapi.sync.api.containers import Containers
from cfapi.sync.api.content_scanning import ContentScanningResource
from cfapi.sync.api.csam_scanner import CsamScannerResource
from cfapi.sync.api.custom_certificates import CustomCertificates
from cfapi.sync.api.custom_csrs import CustomCSRs
from cfapi.sync.api.custom_hostnames import CustomHostnames
from cfapi.sync.api.custom_nameservers import CustomNameservers
from cfapi.sync.api.custom_pages import CustomPages
from cfapi.sync.api.d1 import D1Resource
from cfapi.sync.api.dcv_delegation import DCVDelegationResource
from cfapi.sync.api.ddos_protection import DDoSProtectionResource
from cfapi.sync.api.diagnostics import DiagnosticsResource
from cfapi.sync.api.dls import Dls
from cfapi.sync.api.dns import DNSResource
from cfapi.sync.api.dns_firewall import DNSFirewallResource
from cfapi.sync.api.durable_objects import DurableObjects
from cfapi.sync.api.email_auth import EmailAuthResource
from cfapi.sync.api.email_routing import EmailRoutingResource
from cfapi.sync.api.email_security import EmailSecurityResource
from cfapi.sync.api.email_sending import EmailSendingResource
from cfapi.sync.api.field_extractors import FieldExtractors
from cfapi.sync.api.filters import Filters
from cfapi.sync.api.firewall import FirewallResource
from cfapi.sync.api.firewall_for_ai import FirewallForAIResource
from cfapi.sync.api.flagship import FlagshipResource
from cfapi.sync.api.fraud import FraudResource
from cfapi.sync.api.google_tag_gateway import GoogleTagGatewayResource
from cfapi.sync.api.healthchecks import Healthchecks
from cfapi.sync.api.hostnames import Hostnames
from cfapi.sync.api.hyperdrive import HyperdriveResource
from cfapi.sync.api.iam import IAMResource
from cfapi.sync.api.images import Images
from cfapi.sync.api.intel import IntelResource
from cfapi.sync.api.ips import IPs
from cfapi.sync.api.keyless_certificates import KeylessCertificates
from cfapi.sync.api.kv import KVResource
from cfapi.sync.api.leaked_credential_checks import LeakedCredentialChecks
from cfapi.sync.api.load_balancers import LoadBalancers
from cfapi.sync.api.logpush import LogpushResource
from cfapi.sync.api.logs import Logs
from cfapi.sync.api.magic_cloud_networking import MagicCloudNetworkingResource
from cfapi.sync.api.magic_network_monitoring import MagicNetworkMonitoringResource
from cfapi.sync.api.magic_transit import MagicTransitResource
from cfapi.sync.api.managed_defense import ManagedDefenseResource
from cfapi.sync.api.managed_transforms import ManagedTransforms
from cfapi.sync.api.memberships import Memberships
from cfapi.sync.api.moq import MoqResource
from cfapi.sync.api.mtls_certificates import MTLSCertificates
from cfapi.sync.api.network_interconnects import NetworkInterconnects
from cfapi.sync.api.organizations import Organizations
from cfapi.sync.api.origin_ca_certificates import OriginCACertificates
from cfapi.sync.api.origin_post_quantum_encryption import OriginPostQuantumEncryptionResource
from cfapi.sync.api.origin_tls_client_auth import OriginTLSClientAuthResource
from cfapi.sync.api.origin_tls_compliance_modes import OriginTLSComplianceModes
from cfapi.sync.api.page_rules import PageRules
from cfapi.sync.api.page_shield import PageShieldResource
from cfapi.sync.api.pages import PagesResource
from cfapi.sync.api.pay_per_crawl import PayPerCrawlResource
from cfapi.sync.api.pipelines import Pipelines
from cfapi.sync.api.precursor import PrecursorResource
from cfapi.sync.api.queues import Queues
from cfapi.sync.api.r2 import R2Resource
from cfapi.sync.api.r2_data_catalog import R2DataCatalogResource
from cfapi.sync.api.radar import RadarResource
from cfapi.sync.api.rate_limits import RateLimits
from cfapi.sync.api.realtime_kit import RealtimeKitResource
from cfapi.sync.api.registrar import RegistrarResource
from cfapi.sync.api.registrar_sandbox import RegistrarSandboxResource
from cfapi.sync.api.request_tracers import RequestTracers
from cfapi.sync.api.resource_sharing import ResourceSharingResource
from cfapi.sync.api.resource_tagging import ResourceTaggingResource
from cfapi.sync.api.rules import Rules
from cfapi.sync.api.rulesets import Rulesets
from cfapi.sync.api.rum import RUMResource
from cfapi.sync.api.schema_validation import SchemaValidationResource
from cfapi.sync.api.secrets_store import SecretsStoreResource
from cfapi.sync.api.security_center import SecurityCenterResource
from cfapi.sync.api.security_txt import SecurityTXTResource
from cfapi.sync.api.smart_shield import SmartShieldResource
from cfapi.sync.api.snippets import Snippets
from cfapi.sync.api.spectrum import SpectrumResource
from cfapi.sync.api.speed import SpeedResource
from cfapi.sync.api.ssl import SSLResource
from cfapi.sync.api.stream import StreamResource
from cfapi.sync.api.tenant_custom_nameservers import TenantCustomNameservers
from cfapi.sync.api.tenants import Tenants
from cfapi.sync.api.token_validation import TokenValidationResource
from cfapi.sync.api.turnstile import TurnstileResource
from cfapi.sync.api.url_normalization import URLNormalizationResource
from cfapi.sync.api.url_scanner import URLScannerResource
from cfapi.sync.api.user import UserResource
from cfapi.sync.api.vectorize import VectorizeResource
from cfapi.sync.api.vulnerability_scanner import VulnerabilityScannerResource
from cfapi.sync.api.waiting_rooms import WaitingRooms
from cfapi.sync.api.web3 import Web3Resource
from cfapi.sync.api.workers import Workers
from cfapi.sync.api.workers_for_platforms import WorkersForPlatforms
from cfapi.sync.api.workflows import Workflows
from cfapi.sync.api.zaraz import ZarazResource
from cfapi.sync.api.zero_trust import ZeroTrustResource
from cfapi.sync.api.zones import Zones
from cfapi.sync.resources import Resource

class API(Resource):

    @property
    def abuse_reports(self) -> AbuseReports: ...

    @property
    def accounts(self) -> Accounts: ...

    @property
    def acm(self) -> AcmResource: ...

    @property
    def addressing(self) -> AddressingResource: ...

    @property
    def ai(self) -> AIResource: ...

    @property
    def ai_audit(self) -> AIAuditResource: ...

    @property
    def ai_gateway(self) -> AIGatewayResource: ...

    @property
    def ai_security(self) -> AISecurityResource: ...

    @property
    def aisearch(self) -> AisearchResource: ...

    @property
    def alerting(self) -> AlertingResource: ...

    @property
    def analytics_query(self) -> AnalyticsQueryResource: ...

    @property
    def api_gateway(self) -> APIGatewayResource: ...

    @property
    def argo(self) -> ArgoResource: ...

    @property
    def audit_logs(self) -> AuditLogs: ...

    @property
    def autorag(self) -> AutoragResource: ...

    @property
    def basin_catalog(self) -> BasinCatalogResource: ...

    @property
    def billing(self) -> BillingResource: ...

    @property
    def bot_management(self) -> BotManagementResource: ...

    @property
    def botnet_feed(self) -> BotnetFeedResource: ...

    @property
    def brand_protection(self) -> BrandProtectionResource: ...

    @property
    def browser_rendering(self) -> BrowserRenderingResource: ...

    @property
    def cache(self) -> CacheResource: ...

    @property
    def calls(self) -> Calls: ...

    @property
    def certificate_authorities(self) -> CertificateAuthorities: ...

    @property
    def client_certificates(self) -> ClientCertificates: ...

    @property
    def cloud_connector(self) -> CloudConnectorResource: ...

    @property
    def cloudforce_one(self) -> CloudforceOneResource: ...

    @property
    def connectivity(self) -> ConnectivityResource: ...

    @property
    def containers(self) -> Containers: ...

    @property
    def content_scanning(self) -> ContentScanningResource: ...

    @property
    def csam_scanner(self) -> CsamScannerResource: ...

    @property
    def custom_certificates(self) -> CustomCertificates: ...

    @property
    def custom_csrs(self) -> CustomCSRs: ...

    @property
    def custom_hostnames(self) -> CustomHostnames: ...

    @property
    def custom_nameservers(self) -> CustomNameservers: ...

    @property
    def custom_pages(self) -> CustomPages: ...

    @property
    def d1(self) -> D1Resource: ...

    @property
    def dcv_delegation(self) -> DCVDelegationResource: ...

    @property
    def ddos_protection(self) -> DDoSProtectionResource: ...

    @property
    def diagnostics(self) -> DiagnosticsResource: ...

    @property
    def dls(self) -> Dls: ...

    @property
    def dns(self) -> DNSResource: ...

    @property
    def dns_firewall(self) -> DNSFirewallResource: ...

    @property
    def durable_objects(self) -> DurableObjects: ...

    @property
    def email_auth(self) -> EmailAuthResource: ...

    @property
    def email_routing(self) -> EmailRoutingResource: ...

    @property
    def email_security(self) -> EmailSecurityResource: ...

    @property
    def email_sending(self) -> EmailSendingResource: ...

    @property
    def field_extractors(self) -> FieldExtractors: ...

    @property
    def filters(self) -> Filters: ...

    @property
    def firewall(self) -> FirewallResource: ...

    @property
    def firewall_for_ai(self) -> FirewallForAIResource: ...

    @property
    def flagship(self) -> FlagshipResource: ...

    @property
    def fraud(self) -> FraudResource: ...

    @property
    def google_tag_gateway(self) -> GoogleTagGatewayResource: ...

    @property
    def healthchecks(self) -> Healthchecks: ...

    @property
    def hostnames(self) -> Hostnames: ...

    @property
    def hyperdrive(self) -> HyperdriveResource: ...

    @property
    def iam(self) -> IAMResource: ...

    @property
    def images(self) -> Images: ...

    @property
    def intel(self) -> IntelResource: ...

    @property
    def ips(self) -> IPs: ...

    @property
    def keyless_certificates(self) -> KeylessCertificates: ...

    @property
    def kv(self) -> KVResource: ...

    @property
    def leaked_credential_checks(self) -> LeakedCredentialChecks: ...

    @property
    def load_balancers(self) -> LoadBalancers: ...

    @property
    def logpush(self) -> LogpushResource: ...

    @property
    def logs(self) -> Logs: ...

    @property
    def magic_cloud_networking(self) -> MagicCloudNetworkingResource: ...

    @property
    def magic_network_monitoring(self) -> MagicNetworkMonitoringResource: ...

    @property
    def magic_transit(self) -> MagicTransitResource: ...

    @property
    def managed_defense(self) -> ManagedDefenseResource: ...

    @property
    def managed_transforms(self) -> ManagedTransforms: ...

    @property
    def memberships(self) -> Memberships: ...

    @property
    def moq(self) -> MoqResource: ...

    @property
    def mtls_certificates(self) -> MTLSCertificates: ...

    @property
    def network_interconnects(self) -> NetworkInterconnects: ...

    @property
    def organizations(self) -> Organizations: ...

    @property
    def origin_ca_certificates(self) -> OriginCACertificates: ...

    @property
    def origin_post_quantum_encryption(self) -> OriginPostQuantumEncryptionResource: ...

    @property
    def origin_tls_client_auth(self) -> OriginTLSClientAuthResource: ...

    @property
    def origin_tls_compliance_modes(self) -> OriginTLSComplianceModes: ...

    @property
    def page_rules(self) -> PageRules: ...

    @property
    def page_shield(self) -> PageShieldResource: ...

    @property
    def pages(self) -> PagesResource: ...

    @property
    def pay_per_crawl(self) -> PayPerCrawlResource: ...

    @property
    def pipelines(self) -> Pipelines: ...

    @property
    def precursor(self) -> PrecursorResource: ...

    @property
    def queues(self) -> Queues: ...

    @property
    def r2(self) -> R2Resource: ...

    @property
    def r2_data_catalog(self) -> R2DataCatalogResource: ...

    @property
    def radar(self) -> RadarResource: ...

    @property
    def rate_limits(self) -> RateLimits: ...

    @property
    def realtime_kit(self) -> RealtimeKitResource: ...

    @property
    def registrar(self) -> RegistrarResource: ...

    @property
    def registrar_sandbox(self) -> RegistrarSandboxResource: ...

    @property
    def request_tracers(self) -> RequestTracers: ...

    @property
    def resource_sharing(self) -> ResourceSharingResource: ...

    @property
    def resource_tagging(self) -> ResourceTaggingResource: ...

    @property
    def rules(self) -> Rules: ...

    @property
    def rulesets(self) -> Rulesets: ...

    @property
    def rum(self) -> RUMResource: ...

    @property
    def schema_validation(self) -> SchemaValidationResource: ...

    @property
    def secrets_store(self) -> SecretsStoreResource: ...

    @property
    def security_center(self) -> SecurityCenterResource: ...

    @property
    def security_txt(self) -> SecurityTXTResource: ...

    @property
    def smart_shield(self) -> SmartShieldResource: ...

    @property
    def snippets(self) -> Snippets: ...

    @property
    def spectrum(self) -> SpectrumResource: ...

    @property
    def speed(self) -> SpeedResource: ...

    @property
    def ssl(self) -> SSLResource: ...

    @property
    def stream(self) -> StreamResource: ...

    @property
    def tenant_custom_nameservers(self) -> TenantCustomNameservers: ...

    @property
    def tenants(self) -> Tenants: ...

    @property
    def token_validation(self) -> TokenValidationResource: ...

    @property
    def turnstile(self) -> TurnstileResource: ...

    @property
    def url_normalization(self) -> URLNormalizationResource: ...

    @property
    def url_scanner(self) -> URLScannerResource: ...

    @property
    def user(self) -> UserResource: ...

    @property
    def vectorize(self) -> VectorizeResource: ...

    @property
    def vulnerability_scanner(self) -> VulnerabilityScannerResource: ...

    @property
    def waiting_rooms(self) -> WaitingRooms: ...

    @property
    def web3(self) -> Web3Resource: ...

    @property
    def workers(self) -> Workers: ...

    @property
    def workers_for_platforms(self) -> WorkersForPlatforms: ...

    @property
    def workflows(self) -> Workflows: ...

    @property
    def zaraz(self) -> ZarazResource: ...

    @property
    def zero_trust(self) -> ZeroTrustResource: ...

    @property
    def zones(self) -> Zones: ...
