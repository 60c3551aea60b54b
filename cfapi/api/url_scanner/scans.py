"""`cf.url_scanner.scans`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.browser_rendering import NameAndValue
from cfapi.api.url_scanner import (
    ScanDataLink, ScanHARLogCreator, ScanHARLogEntry, ScanHARLogEntryRequest, ScanHARLogPage, ScanListsCertificate,
    ScanMetaProcessorsDNSData, ScanMetaProcessorsURLCategoriesDataRisk,
)


@model
class AgentReadinessChecksBotAccessControl:
    """Agent readiness checks bot access control: part of MetaProcessorsAgentReadinessChecks."""

    content_signals: AgentReadinessChecksCommerceAcp = renamed("contentSignals")
    robots_txt_ai_rules: AgentReadinessChecksCommerceAcp = renamed("robotsTxtAiRules")
    web_bot_auth: AgentReadinessChecksCommerceAcp = renamed("webBotAuth")


@model
class AgentReadinessChecksCommerceAcp:
    """Agent readiness checks commerce acp: part of AgentReadinessChecksBotAccessControl.

    duration_ms: milliseconds."""

    status: str
    details: Any = None
    duration_ms: int | float | None = renamed("durationMs", default=None)
    evidence: list[AgentReadinessChecksCommerceAcpEvidence] | None = None
    message: str | None = None


@model
class AgentReadinessChecksCommerceAcpEvidence:
    """Agent readiness checks commerce acp evidence: part of AgentReadinessChecksCommerceAcp."""

    action: str
    label: str
    finding: ChecksCommerceAcpEvidenceFinding | None = None
    request: ChecksCommerceAcpEvidenceRequest | None = None
    response: ChecksCommerceAcpEvidenceResponse | None = None


@model
class AgentReadinessChecksContentAccessibility:
    """Agent readiness checks content accessibility: part of MetaProcessorsAgentReadinessChecks."""

    markdown_negotiation: AgentReadinessChecksCommerceAcp = renamed("markdownNegotiation")


@model
class AgentReadinessChecksDiscoverability:
    """Agent readiness checks discoverability: part of MetaProcessorsAgentReadinessChecks."""

    dns_aid: AgentReadinessChecksCommerceAcp = renamed("dnsAid")
    link_headers: AgentReadinessChecksCommerceAcp = renamed("linkHeaders")
    robots_txt: AgentReadinessChecksCommerceAcp = renamed("robotsTxt")
    sitemap: AgentReadinessChecksCommerceAcp


@model
class AgentReadinessNextLevelRequirement:
    """Agent readiness next level requirement: part of MetaProcessorsAgentReadinessNextLevel."""

    check: str
    description: str
    prompt: str
    skill_url: str = renamed("skillUrl")
    spec_urls: list[str] = renamed("specUrls")


@model
class Body:
    """Body: argument of url_scanner.scans.bulk_create."""

    url: str
    agent_readiness: bool | None = renamed("agentReadiness", default=None)
    customagent: str | None = None
    custom_headers: dict[str, str] | None = renamed("customHeaders", default=None)
    referer: str | None = None
    screenshots_resolutions: list[Literal[
        "desktop", "mobile", "tablet",
    ] | str] | None = renamed("screenshotsResolutions", default=None)
    visibility: Literal["Public", "Unlisted"] | str | None = None


@model
class ChecksCommerceAcpEvidenceFinding:
    """Checks commerce acp evidence finding: part of AgentReadinessChecksCommerceAcpEvidence."""

    outcome: str
    summary: str


@model
class ChecksCommerceAcpEvidenceRequest:
    """Checks commerce acp evidence request: part of AgentReadinessChecksCommerceAcpEvidence."""

    method: str
    url: str
    headers: Any = None


@model
class ChecksCommerceAcpEvidenceResponse:
    """Checks commerce acp evidence response: part of AgentReadinessChecksCommerceAcpEvidence."""

    status: int
    status_text: str = renamed("statusText")
    body_preview: str | None = renamed("bodyPreview", default=None)
    body_size: int | None = renamed("bodySize", default=None)
    headers: Any = None
    redirected_to: str | None = renamed("redirectedTo", default=None)


@model
class DataConsole:
    """Data console: part of ScanData."""

    message: DataConsoleMessage


@model
class DataConsoleMessage:
    """Data console message: part of DataConsole."""

    level: str
    source: str
    text: str
    url: str


@model
class DataCookie:
    """Data cookie: part of ScanData."""

    domain: str
    expires: int | float
    http_only: bool = renamed("httpOnly")
    name: str
    path: str
    priority: str
    same_party: bool = renamed("sameParty")
    secure: bool
    session: bool
    size: int | float
    source_port: int | float = renamed("sourcePort")
    source_scheme: str = renamed("sourceScheme")
    value: str


@model
class DataGlobal:
    """Data global: part of ScanData."""

    prop: str
    type: str


@model
class DataPerformance:
    """Data performance: part of ScanData."""

    duration: int | float
    entry_type: str = renamed("entryType")
    name: str
    start_time: int | float = renamed("startTime")


@model
class DataRequest:
    """Data request: part of ScanData."""

    request: DataRequestRequest
    response: DataRequestResponse
    requests: list[DataRequestRequest] | None = None


@model
class DataRequestInitiator:
    """Data request initiator: part of DataRequestRequest."""

    host: str
    type: str
    url: str


@model
class DataRequestRedirectResponse:
    """Data request redirect response: part of DataRequestRequest."""

    charset: str
    mime_type: str = renamed("mimeType")
    protocol: str
    remote_ip_address: str = renamed("remoteIPAddress")
    remote_port: int | float = renamed("remotePort")
    security_headers: list[NameAndValue] = renamed("securityHeaders")
    security_state: str = renamed("securityState")
    status: int | float
    status_text: str = renamed("statusText")
    url: str
    headers: Any = None


@model
class DataRequestRequest:
    """Data request request: part of DataRequest."""

    document_url: str = renamed("documentURL")
    has_user_gesture: bool = renamed("hasUserGesture")
    initiator: DataRequestInitiator
    redirect_has_extra_info: bool = renamed("redirectHasExtraInfo")
    request: DataRequestRequestRequest
    request_id: str = renamed("requestId")
    type: str
    wall_time: int | float = renamed("wallTime")
    frame_id: str | None = renamed("frameId", default=None)
    loader_id: str | None = renamed("loaderId", default=None)
    primary_request: bool | None = renamed("primaryRequest", default=None)
    redirect_response: DataRequestRedirectResponse | None = renamed("redirectResponse", default=None)


@model
class DataRequestRequestRequest:
    """Data request request request: part of DataRequestRequest."""

    initial_priority: str = renamed("initialPriority")
    is_same_site: bool = renamed("isSameSite")
    method: str
    mixed_content_type: str = renamed("mixedContentType")
    referrer_policy: str = renamed("referrerPolicy")
    url: str
    headers: Any = None


@model
class DataRequestResponse:
    """Data request response: part of DataRequest."""

    asn: StatsIPStatASN
    data_length: int | float = renamed("dataLength")
    encoded_data_length: int | float = renamed("encodedDataLength")
    geoip: DataRequestResponseGeoip
    has_extra_info: bool = renamed("hasExtraInfo")
    request_id: str = renamed("requestId")
    response: DataRequestResponseResponse
    size: int | float
    type: str
    content_available: bool | None = renamed("contentAvailable", default=None)
    hash: str | None = None


@model
class DataRequestResponseGeoip:
    """Data request response geoip: part of DataRequestResponse."""

    city: str
    country: str
    country_name: str
    geoname_id: str = renamed("geonameId")
    ll: list[int | float]
    region: str


@model
class DataRequestResponseResponse:
    """Data request response response: part of DataRequestResponse."""

    charset: str
    mime_type: str = renamed("mimeType")
    protocol: str
    remote_ip_address: str = renamed("remoteIPAddress")
    remote_port: int | float = renamed("remotePort")
    security_details: DataRequestResponseSecurityDetails = renamed("securityDetails")
    security_headers: list[NameAndValue] = renamed("securityHeaders")
    security_state: str = renamed("securityState")
    status: int | float
    status_text: str = renamed("statusText")
    url: str
    headers: Any = None


@model
class DataRequestResponseSecurityDetails:
    """Data request response security details: part of DataRequestResponseResponse."""

    certificate_id: int | float = renamed("certificateId")
    certificate_transparency_compliance: str = renamed("certificateTransparencyCompliance")
    cipher: str
    encrypted_client_hello: bool = renamed("encryptedClientHello")
    issuer: str
    key_exchange: str = renamed("keyExchange")
    key_exchange_group: str = renamed("keyExchangeGroup")
    protocol: str
    san_list: list[str] = renamed("sanList")
    server_signature_algorithm: int | float = renamed("serverSignatureAlgorithm")
    subject_name: str = renamed("subjectName")
    valid_from: int | float = renamed("validFrom")
    valid_to: int | float = renamed("validTo")


@model
class HAR:
    """HAR: response of url_scanner.scans.har."""

    log: HARLog


@model
class HARLog:
    """HAR log: part of HAR."""

    creator: ScanHARLogCreator
    entries: list[HARLogEntry]
    pages: list[ScanHARLogPage]
    version: str


@model
class HARLogEntry:
    """HAR log entry: part of HARLog."""

    initial_priority: str = renamed("_initialPriority")
    initiator_type: str = renamed("_initiator_type")
    priority: str = renamed("_priority")
    request_id: str = renamed("_requestId")
    request_time: int | float = renamed("_requestTime")
    resource_type: str = renamed("_resourceType")
    cache: Any
    connection: str
    pageref: str
    request: ScanHARLogEntryRequest
    response: ScanHARLogEntry
    server_ip_address: str = renamed("serverIPAddress")
    started_date_time: str = renamed("startedDateTime")
    time: int | float


@model
class Lists:
    """Lists: part of Scan."""

    asns: list[str]
    certificates: list[ScanListsCertificate]
    continents: list[str]
    countries: list[str]
    domains: list[str]
    hashes: list[str]
    ips: list[str]
    link_domains: list[str] = renamed("linkDomains")
    servers: list[str]
    urls: list[str]


@model
class MetaProcessors:
    """Meta processors: part of ScanMeta."""

    asn: MetaProcessorsASN
    dns: MetaProcessorsDNS
    domain_categories: MetaProcessorsDomainCategories = renamed("domainCategories")
    geoip: MetaProcessorsGeoip
    phishing: MetaProcessorsPhishing
    radar_rank: MetaProcessorsRadarRank = renamed("radarRank")
    wappa: MetaProcessorsWappa
    agent_readiness: MetaProcessorsAgentReadiness | None = renamed("agentReadiness", default=None)
    phishing_v2: MetaProcessorsPhishing | None = None
    robots_txt: MetaProcessorsRobotsTXT | None = renamed("robotsTxt", default=None)
    url_categories: MetaProcessorsURLCategories | None = renamed("urlCategories", default=None)


@model
class MetaProcessorsASN:
    """Meta processors ASN: part of MetaProcessors."""

    data: list[MetaProcessorsASNData]


@model
class MetaProcessorsASNData:
    """Meta processors ASN data: part of MetaProcessorsASN."""

    asn: str
    country: str
    description: str
    ip: str
    name: str


@model
class MetaProcessorsAgentReadiness:
    """Meta processors agent readiness: part of MetaProcessors."""

    checks: MetaProcessorsAgentReadinessChecks
    level: int
    level_name: str = renamed("levelName")
    commerce_signals: list[str] | None = renamed("commerceSignals", default=None)
    is_commerce: bool | None = renamed("isCommerce", default=None)
    next_level: MetaProcessorsAgentReadinessNextLevel | None = renamed("nextLevel", default=None)


@model
class MetaProcessorsAgentReadinessChecks:
    """Meta processors agent readiness checks: part of MetaProcessorsAgentReadiness."""

    bot_access_control: AgentReadinessChecksBotAccessControl = renamed("botAccessControl")
    commerce: ProcessorsAgentReadinessChecksCommerce
    content_accessibility: AgentReadinessChecksContentAccessibility = renamed("contentAccessibility")
    discoverability: AgentReadinessChecksDiscoverability
    discovery: ProcessorsAgentReadinessChecksDiscovery


@model
class MetaProcessorsAgentReadinessNextLevel:
    """Meta processors agent readiness next level: part of MetaProcessorsAgentReadiness."""

    name: str
    requirements: list[AgentReadinessNextLevelRequirement]
    target: int


@model
class MetaProcessorsDNS:
    """Meta processors DNS: part of MetaProcessors."""

    data: list[ScanMetaProcessorsDNSData]


@model
class MetaProcessorsDomainCategories:
    """Meta processors domain categories: part of MetaProcessors."""

    data: list[MetaProcessorsDomainCategoriesData]


@model
class MetaProcessorsDomainCategoriesData:
    """Meta processors domain categories data: part of MetaProcessorsDomainCategories."""

    inherited: Any
    is_primary: bool = renamed("isPrimary")
    name: str


@model
class MetaProcessorsGeoip:
    """Meta processors geoip: part of MetaProcessors."""

    data: list[MetaProcessorsGeoipData]


@model
class MetaProcessorsGeoipData:
    """Meta processors geoip data: part of MetaProcessorsGeoip."""

    geoip: StatsIPStatGeoip
    ip: str


@model
class MetaProcessorsPhishing:
    """Meta processors phishing: part of MetaProcessors."""

    data: list[str]


@model
class MetaProcessorsRadarRank:
    """Meta processors radar rank: part of MetaProcessors."""

    data: list[MetaProcessorsRadarRankData]


@model
class MetaProcessorsRadarRankData:
    """Meta processors radar rank data: part of MetaProcessorsRadarRank."""

    bucket: str
    hostname: str
    rank: int | float | None = None


@model
class MetaProcessorsRobotsTXT:
    """Meta processors robots TXT: part of MetaProcessors."""

    data: list[MetaProcessorsRobotsTXTData]


@model
class MetaProcessorsRobotsTXTData:
    """Meta processors robots TXT data: part of MetaProcessorsRobotsTXT."""

    rules: dict[str, MetaProcessorsRobotsTXTDataRules]
    sitemaps: list[str]
    hash: str | None = None


@model
class MetaProcessorsRobotsTXTDataRules:
    """Meta processors robots TXT data rules: part of MetaProcessorsRobotsTXTData."""

    allow: list[str]
    disallow: list[str]
    content_signal: RobotsTXTDataRulesContentSignal | None = renamed("contentSignal", default=None)
    crawl_delay: int | float | None = renamed("crawlDelay", default=None)


@model
class MetaProcessorsURLCategories:
    """Meta processors URL categories: part of MetaProcessors."""

    data: list[MetaProcessorsURLCategoriesData]


@model
class MetaProcessorsURLCategoriesData:
    """Meta processors URL categories data: part of MetaProcessorsURLCategories."""

    content: list[ScanMetaProcessorsURLCategoriesDataRisk]
    inherited: MetaProcessorsURLCategoriesDataInherited
    name: str
    risks: list[ScanMetaProcessorsURLCategoriesDataRisk]


@model
class MetaProcessorsURLCategoriesDataInherited:
    """Meta processors URL categories data inherited: part of MetaProcessorsURLCategoriesData."""

    content: list[ScanMetaProcessorsURLCategoriesDataRisk]
    from_: str = renamed("from")
    risks: list[ScanMetaProcessorsURLCategoriesDataRisk]


@model
class MetaProcessorsWappa:
    """Meta processors wappa: part of MetaProcessors."""

    data: list[MetaProcessorsWappaData]


@model
class MetaProcessorsWappaData:
    """Meta processors wappa data: part of MetaProcessorsWappa."""

    app: str
    categories: list[MetaProcessorsWappaDataCategory]
    confidence: list[MetaProcessorsWappaDataConfidence]
    confidence_total: int | float = renamed("confidenceTotal")
    icon: str
    website: str


@model
class MetaProcessorsWappaDataCategory:
    """Meta processors wappa data category: part of MetaProcessorsWappaData."""

    name: str
    priority: int | float


@model
class MetaProcessorsWappaDataConfidence:
    """Meta processors wappa data confidence: part of MetaProcessorsWappaData."""

    confidence: int | float
    name: str
    pattern: str
    pattern_type: str = renamed("patternType")


@model
class Options:
    """Options: part of ScanBulkCreateResult."""

    useragent: str | None = None


@model
class Page:
    """Page: part of Scan.

    tls_age_days: days; tls_valid_days: days."""

    apex_domain: str = renamed("apexDomain")
    asn: str
    asnname: str
    city: str
    country: str
    domain: str
    ip: str
    mime_type: str = renamed("mimeType")
    server: str
    status: str
    title: str
    tls_age_days: int | float = renamed("tlsAgeDays")
    tls_issuer: str = renamed("tlsIssuer")
    tls_valid_days: int | float = renamed("tlsValidDays")
    tls_valid_from: str = renamed("tlsValidFrom")
    url: str
    screenshot: PageScreenshot | None = None


@model
class PageScreenshot:
    """Page screenshot: part of Page."""

    dhash: str
    mm3_hash: int | float = renamed("mm3Hash")
    name: str
    phash: str


@model
class ProcessorsAgentReadinessChecksCommerce:
    """Processors agent readiness checks commerce: part of MetaProcessorsAgentReadinessChecks."""

    acp: AgentReadinessChecksCommerceAcp
    ap2: AgentReadinessChecksCommerceAcp
    mpp: AgentReadinessChecksCommerceAcp
    ucp: AgentReadinessChecksCommerceAcp
    x402: AgentReadinessChecksCommerceAcp


@model
class ProcessorsAgentReadinessChecksDiscovery:
    """Processors agent readiness checks discovery: part of MetaProcessorsAgentReadinessChecks."""

    a2a_agent_card: AgentReadinessChecksCommerceAcp = renamed("a2aAgentCard")
    agent_skills: AgentReadinessChecksCommerceAcp = renamed("agentSkills")
    api_catalog: AgentReadinessChecksCommerceAcp = renamed("apiCatalog")
    ard: AgentReadinessChecksCommerceAcp
    auth_md: AgentReadinessChecksCommerceAcp = renamed("authMd")
    mcp_server_card: AgentReadinessChecksCommerceAcp = renamed("mcpServerCard")
    oauth_discovery: AgentReadinessChecksCommerceAcp = renamed("oauthDiscovery")
    oauth_protected_resource: AgentReadinessChecksCommerceAcp = renamed("oauthProtectedResource")
    web_mcp: AgentReadinessChecksCommerceAcp = renamed("webMcp")


@model
class RobotsTXTDataRulesContentSignal:
    """Robots TXT data rules content signal: part of MetaProcessorsRobotsTXTDataRules."""

    ai_input: str | None = renamed("ai-input", default=None)
    ai_train: str | None = renamed("ai-train", default=None)
    search: str | None = None


@model
class Scan:
    """Scan: response of url_scanner.scans.get."""

    data: ScanData
    lists: Lists
    meta: ScanMeta
    page: Page
    scanner: Scanner
    stats: Stats
    task: Task
    verdicts: Verdicts


@model
class ScanBulkCreateResult:
    """Scan bulk create result: response of url_scanner.scans.bulk_create.

    uuid: UUID."""

    api: str
    result: str
    url: str
    uuid: str
    visibility: Literal["public", "unlisted"] | str
    options: Options | None = None


@model
class ScanCreateResult:
    """Scan create result: response of url_scanner.scans.create.

    uuid: UUID."""

    api: str
    message: str
    result: str
    url: str
    uuid: str
    visibility: Literal["public", "unlisted"] | str
    options: Options | None = None


@model
class ScanData:
    """Scan data: part of Scan."""

    console: list[DataConsole]
    cookies: list[DataCookie]
    globals: list[DataGlobal]
    links: list[ScanDataLink]
    performance: list[DataPerformance]
    requests: list[DataRequest]


@model
class ScanItem:
    """Scan item: response of url_scanner.scans.list."""

    api_id: str = renamed("_id")
    page: ScanPage
    result: str
    stats: ScanStats
    task: ScanTask
    verdicts: ScanVerdicts


@model
class ScanMeta:
    """Scan meta: part of Scan."""

    processors: MetaProcessors


@model
class ScanPage:
    """Scan page: part of ScanItem."""

    asn: str
    country: str
    ip: str
    url: str


@model
class ScanStats:
    """Scan stats: part of ScanItem."""

    data_length: int | float = renamed("dataLength")
    requests: int | float
    uniq_countries: int | float = renamed("uniqCountries")
    uniq_ips: int | float = renamed("uniqIPs")


@model
class ScanTask:
    """Scan task: part of ScanItem."""

    time: Moment
    url: str
    uuid: str
    visibility: str


@model
class ScanVerdicts:
    """Scan verdicts: part of ScanItem."""

    malicious: bool


@model
class Scanner:
    """Scanner: part of Scan."""

    colo: str
    country: str


@model
class Stats:
    """Stats: part of Scan.

    i_pv6_percentage: percent; secure_percentage: percent."""

    domain_stats: list[StatsDomainStat] = renamed("domainStats")
    ip_stats: list[StatsIPStat] = renamed("ipStats")
    i_pv6_percentage: int | float = renamed("IPv6Percentage")
    malicious: int | float
    protocol_stats: list[StatsProtocolStat] = renamed("protocolStats")
    resource_stats: list[StatsResourceStat] = renamed("resourceStats")
    secure_percentage: int | float = renamed("securePercentage")
    secure_requests: int | float = renamed("secureRequests")
    server_stats: list[StatsServerStat] = renamed("serverStats")
    tls_stats: list[StatsTLSStat] = renamed("tlsStats")
    total_links: int | float = renamed("totalLinks")
    uniq_asns: int | float = renamed("uniqASNs")
    uniq_countries: int | float = renamed("uniqCountries")


@model
class StatsDomainStat:
    """Stats domain stat: part of Stats."""

    count: int | float
    countries: list[str]
    domain: str
    encoded_size: int | float = renamed("encodedSize")
    index: int | float
    initiators: list[str]
    ips: list[str]
    redirects: int | float
    size: int | float


@model
class StatsIPStat:
    """Stats IP stat: part of Stats."""

    asn: StatsIPStatASN
    countries: list[str]
    domains: list[str]
    encoded_size: int | float = renamed("encodedSize")
    geoip: StatsIPStatGeoip
    index: int | float
    ip: str
    ipv6: bool
    redirects: int | float
    requests: int | float
    size: int | float
    count: int | float | None = None


@model
class StatsIPStatASN:
    """Stats IP stat ASN: part of DataRequestResponse."""

    asn: str
    country: str
    description: str
    ip: str
    name: str
    org: str


@model
class StatsIPStatGeoip:
    """Stats IP stat geoip: part of MetaProcessorsGeoipData."""

    city: str
    country: str
    country_name: str
    ll: list[int | float]
    region: str


@model
class StatsProtocolStat:
    """Stats protocol stat: part of Stats."""

    count: int | float
    countries: list[str]
    encoded_size: int | float = renamed("encodedSize")
    ips: list[str]
    protocol: str
    size: int | float


@model
class StatsResourceStat:
    """Stats resource stat: part of Stats.

    percentage: percent."""

    compression: int | float
    count: int | float
    countries: list[str]
    encoded_size: int | float = renamed("encodedSize")
    ips: list[str]
    percentage: int | float
    size: int | float
    type: str


@model
class StatsServerStat:
    """Stats server stat: part of Stats."""

    count: int | float
    countries: list[str]
    encoded_size: int | float = renamed("encodedSize")
    ips: list[str]
    server: str
    size: int | float


@model
class StatsTLSStat:
    """Stats TLS stat: part of Stats."""

    count: int | float
    countries: list[str]
    encoded_size: int | float = renamed("encodedSize")
    ips: list[str]
    protocols: dict[str, int | float]
    security_state: str = renamed("securityState")
    size: int | float


@model
class Task:
    """Task: part of Scan."""

    apex_domain: str = renamed("apexDomain")
    domain: str
    dom_url: str = renamed("domURL")
    method: str
    options: TaskOptions
    report_url: str = renamed("reportURL")
    screenshot_url: str = renamed("screenshotURL")
    source: str
    success: bool
    time: Moment
    url: str
    uuid: str
    visibility: str


@model
class TaskOptions:
    """Task options: part of Task."""

    custom_headers: Any = renamed("customHeaders", default=None)
    screenshots_resolutions: list[str] | None = renamed("screenshotsResolutions", default=None)


@model
class Verdicts:
    """Verdicts: part of Scan."""

    overall: VerdictsOverall


@model
class VerdictsOverall:
    """Verdicts overall: part of Verdicts."""

    categories: list[str]
    has_verdicts: bool = renamed("hasVerdicts")
    malicious: bool
    tags: list[str]


ScanCountry = Literal[
    "AF", "AL", "DZ", "AD", "AO", "AG", "AR", "AM", "AU", "AT", "AZ", "BH", "BD", "BB", "BY", "BE", "BZ", "BJ", "BM",
    "BT", "BO", "BA", "BW", "BR", "BN", "BG", "BF", "BI", "KH", "CM", "CA", "CV", "KY", "CF", "TD", "CL", "CN", "CO",
    "KM", "CG", "CR", "CI", "HR", "CU", "CY", "CZ", "CD", "DK", "DJ", "DM", "DO", "EC", "EG", "SV", "GQ", "ER", "EE",
    "SZ", "ET", "FJ", "FI", "FR", "GA", "GE", "DE", "GH", "GR", "GL", "GD", "GT", "GN", "GW", "GY", "HT", "HN", "HU",
    "IS", "IN", "ID", "IR", "IQ", "IE", "IL", "IT", "JM", "JP", "JO", "KZ", "KE", "KI", "KW", "KG", "LA", "LV", "LB",
    "LS", "LR", "LY", "LI", "LT", "LU", "MO", "MG", "MW", "MY", "MV", "ML", "MR", "MU", "MX", "FM", "MD", "MC", "MN",
    "MS", "MA", "MZ", "MM", "NA", "NR", "NP", "NL", "NZ", "NI", "NE", "NG", "KP", "MK", "NO", "OM", "PK", "PS", "PA",
    "PG", "PY", "PE", "PH", "PL", "PT", "QA", "RO", "RU", "RW", "SH", "KN", "LC", "VC", "WS", "SM", "ST", "SA", "SN",
    "RS", "SC", "SL", "SK", "SI", "SB", "SO", "ZA", "KR", "SS", "ES", "LK", "SD", "SR", "SE", "CH", "SY", "TW", "TJ",
    "TZ", "TH", "BS", "GM", "TL", "TG", "TO", "TT", "TN", "TR", "TM", "UG", "UA", "AE", "GB", "US", "UY", "UZ", "VU",
    "VE", "VN", "YE", "ZM", "ZW",
] | str


class Scans(Resource):
    """URL scanner scans: `cf.url_scanner.scans`."""

    async def bulk_create(
        self, *, account_id: str, body: Sequence[Body | Mapping[str, Any]] | Unset = UNSET,
    ) -> Sequence[ScanBulkCreateResult]:
        """URL scanner scans: bulk create: POST /accounts/{account_id}/urlscanner/v2/bulk (permission: URL Scanner
        Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/bulk_create/"""
        return await self._call(
            "url_scanner.scans.bulk_create", "POST", "/accounts/{account_id}/urlscanner/v2/bulk", locals(),
            list[ScanBulkCreateResult], shapes={"body": list[Body]}, whole="body", at="",
        )

    def dom(self, scan_id: str, *, account_id: str) -> Reply[str]:
        """Dom URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/dom/{scan_id} (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/dom/"""
        return self._reply(
            "url_scanner.scans.dom", "GET", "/accounts/{account_id}/urlscanner/v2/dom/{scan_id}", locals(), str,
        )

    async def har(self, scan_id: str, *, account_id: str) -> HAR:
        """Har URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/har/{scan_id} (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/har/"""
        return await self._call(
            "url_scanner.scans.har", "GET", "/accounts/{account_id}/urlscanner/v2/har/{scan_id}", locals(), HAR, at="",
        )

    async def get(self, scan_id: str, *, account_id: str) -> Scan:
        """Get a URL scanner scan: GET /accounts/{account_id}/urlscanner/v2/result/{scan_id} (permission: URL Scanner
        Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/get/"""
        return await self._call(
            "url_scanner.scans.get", "GET", "/accounts/{account_id}/urlscanner/v2/result/{scan_id}", locals(), Scan,
            at="",
        )

    async def create(
        self, *, account_id: str, url: str, agent_readiness: bool | Unset = UNSET, country: ScanCountry | Unset = UNSET,
        customagent: str | Unset = UNSET, custom_headers: Mapping[str, str] | Unset = UNSET,
        referer: str | Unset = UNSET,
        screenshots_resolutions: Sequence[Literal["desktop", "mobile", "tablet"] | str] | Unset = UNSET,
        visibility: Literal["Public", "Unlisted"] | str | Unset = UNSET,
    ) -> ScanCreateResult:
        """Create a URL scanner scan: POST /accounts/{account_id}/urlscanner/v2/scan (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/create/"""
        return await self._call(
            "url_scanner.scans.create", "POST", "/accounts/{account_id}/urlscanner/v2/scan", locals(), ScanCreateResult,
            wire={
                "agent_readiness": "agentReadiness", "custom_headers": "customHeaders",
                "screenshots_resolutions": "screenshotsResolutions",
            },
            at="",
        )

    def screenshot(
        self, scan_id: str, *, account_id: str,
        resolution: Literal["desktop", "mobile", "tablet"] | str | Unset = UNSET,
    ) -> Reply[bytes]:
        """Screenshot URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/screenshots/{scan_id}.png (permission:
        URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/screenshot/"""
        return self._reply(
            "url_scanner.scans.screenshot", "GET", "/accounts/{account_id}/urlscanner/v2/screenshots/{scan_id}.png",
            locals(), bytes,
        )

    def list(self, *, account_id: str, q: str | Unset = UNSET, size: int | Unset = UNSET) -> Pages[ScanItem]:
        """List URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/search (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/list/"""
        return self._pages(
            "url_scanner.scans.list", "GET", "/accounts/{account_id}/urlscanner/v2/search", locals(), ScanItem,
            paging=Paging(kind="single", items="results"),
        )
