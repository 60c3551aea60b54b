"""`cf.url_scanner.scans`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.browser_rendering import NameAndValue
from cfapi.api.url_scanner import (
    ScanCertificate, ScanData, ScanHARCreator, ScanHARPage, ScanHARRequest, ScanHARURLScanner, ScanLink, ScanRisk,
)


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
class DataRequestScan:
    """Data request scan: part of RequestScan."""

    charset: str
    mime_type: str = renamed("mimeType")
    protocol: str
    remote_ip_address: str = renamed("remoteIPAddress")
    remote_port: int | float = renamed("remotePort")
    security_details: ScanSecurityDetails = renamed("securityDetails")
    security_headers: list[NameAndValue] = renamed("securityHeaders")
    security_state: str = renamed("securityState")
    status: int | float
    status_text: str = renamed("statusText")
    url: str
    headers: Any = None


@model
class EvidenceScan:
    """Evidence scan: part of ScanEvidence."""

    status: int
    status_text: str = renamed("statusText")
    body_preview: str | None = renamed("bodyPreview", default=None)
    body_size: int | None = renamed("bodySize", default=None)
    headers: Any = None
    redirected_to: str | None = renamed("redirectedTo", default=None)


@model
class HAR:
    """HAR: response of url_scanner.scans.har."""

    log: HARLog


@model
class HAREntry:
    """HAR entry: part of HARLog."""

    initial_priority: str = renamed("_initialPriority")
    initiator_type: str = renamed("_initiator_type")
    priority: str = renamed("_priority")
    request_id: str = renamed("_requestId")
    request_time: int | float = renamed("_requestTime")
    resource_type: str = renamed("_resourceType")
    cache: Any
    connection: str
    pageref: str
    request: ScanHARRequest
    response: ScanHARURLScanner
    server_ip_address: str = renamed("serverIPAddress")
    started_date_time: str = renamed("startedDateTime")
    time: int | float


@model
class HARLog:
    """HAR log: part of HAR."""

    creator: ScanHARCreator
    entries: list[HAREntry]
    pages: list[ScanHARPage]
    version: str


@model
class Request:
    """Request: part of ScanRequest."""

    document_url: str = renamed("documentURL")
    has_user_gesture: bool = renamed("hasUserGesture")
    initiator: ScanInitiator
    redirect_has_extra_info: bool = renamed("redirectHasExtraInfo")
    request: ScanDetailsRequest
    request_id: str = renamed("requestId")
    type: str
    wall_time: int | float = renamed("wallTime")
    frame_id: str | None = renamed("frameId", default=None)
    loader_id: str | None = renamed("loaderId", default=None)
    primary_request: bool | None = renamed("primaryRequest", default=None)
    redirect_response: ScanRedirect | None = renamed("redirectResponse", default=None)


@model
class RequestScan:
    """Request scan: part of ScanRequest."""

    asn: ScanIPStatASN
    data_length: int | float = renamed("dataLength")
    encoded_data_length: int | float = renamed("encodedDataLength")
    geoip: ScanGeoip
    has_extra_info: bool = renamed("hasExtraInfo")
    request_id: str = renamed("requestId")
    response: DataRequestScan
    size: int | float
    type: str
    content_available: bool | None = renamed("contentAvailable", default=None)
    hash: str | None = None


@model
class Scan:
    """Scan: response of url_scanner.scans.get."""

    data: ScanDetailsData
    lists: ScanLists
    meta: ScanMeta
    page: ScanPage
    scanner: ScanScanner
    stats: ScanStats
    task: ScanTask
    verdicts: ScanVerdicts


@model
class ScanASN:
    """Scan ASN: part of ScanProcessors."""

    data: list[ScanASNData]


@model
class ScanASNData:
    """Scan ASN data: part of ScanASN."""

    asn: str
    country: str
    description: str
    ip: str
    name: str


@model
class ScanAcp:
    """Scan acp: part of ScanBotAccessControl."""

    status: str
    details: Any = None
    duration_ms: int | float | None = renamed("durationMs", default=None)
    """Milliseconds."""
    evidence: list[ScanEvidence] | None = None
    message: str | None = None


@model
class ScanAgentReadiness:
    """Scan agent readiness: part of ScanProcessors."""

    checks: ScanChecks
    level: int
    level_name: str = renamed("levelName")
    commerce_signals: list[str] | None = renamed("commerceSignals", default=None)
    is_commerce: bool | None = renamed("isCommerce", default=None)
    next_level: ScanNextLevel | None = renamed("nextLevel", default=None)


@model
class ScanBotAccessControl:
    """Scan bot access control: part of ScanChecks."""

    content_signals: ScanAcp = renamed("contentSignals")
    robots_txt_ai_rules: ScanAcp = renamed("robotsTxtAiRules")
    web_bot_auth: ScanAcp = renamed("webBotAuth")


@model
class ScanBulkCreateResult:
    """Scan bulk create result: response of url_scanner.scans.bulk_create."""

    api: str
    result: str
    url: str
    uuid: str
    """UUID."""
    visibility: Literal["public", "unlisted"] | str
    options: ScanCreateResultOptions | None = None


@model
class ScanCategory:
    """Scan category: part of ScanWappaData."""

    name: str
    priority: int | float


@model
class ScanChecks:
    """Scan checks: part of ScanAgentReadiness."""

    bot_access_control: ScanBotAccessControl = renamed("botAccessControl")
    commerce: ScanCommerce
    content_accessibility: ScanContentAccessibility = renamed("contentAccessibility")
    discoverability: ScanDiscoverability
    discovery: ScanDiscovery


@model
class ScanCommerce:
    """Scan commerce: part of ScanChecks."""

    acp: ScanAcp
    ap2: ScanAcp
    mpp: ScanAcp
    ucp: ScanAcp
    x402: ScanAcp


@model
class ScanConfidence:
    """Scan confidence: part of ScanWappaData."""

    confidence: int | float
    name: str
    pattern: str
    pattern_type: str = renamed("patternType")


@model
class ScanConsole:
    """Scan console: part of ScanDetailsData."""

    message: ScanMessage


@model
class ScanContentAccessibility:
    """Scan content accessibility: part of ScanChecks."""

    markdown_negotiation: ScanAcp = renamed("markdownNegotiation")


@model
class ScanContentSignal:
    """Scan content signal: part of ScanRules."""

    ai_input: str | None = renamed("ai-input", default=None)
    ai_train: str | None = renamed("ai-train", default=None)
    search: str | None = None


@model
class ScanCookie:
    """Scan cookie: part of ScanDetailsData."""

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
class ScanCreateResult:
    """Scan create result: response of url_scanner.scans.create."""

    api: str
    message: str
    result: str
    url: str
    uuid: str
    """UUID."""
    visibility: Literal["public", "unlisted"] | str
    options: ScanCreateResultOptions | None = None


@model
class ScanCreateResultOptions:
    """Scan create result options: part of ScanBulkCreateResult."""

    useragent: str | None = None


@model
class ScanDNS:
    """Scan DNS: part of ScanProcessors."""

    data: list[ScanData]


@model
class ScanDetailsData:
    """Scan details data: part of Scan."""

    console: list[ScanConsole]
    cookies: list[ScanCookie]
    globals: list[ScanGlobal]
    links: list[ScanLink]
    performance: list[ScanPerformance]
    requests: list[ScanRequest]


@model
class ScanDetailsRequest:
    """Scan details request: part of Request."""

    initial_priority: str = renamed("initialPriority")
    is_same_site: bool = renamed("isSameSite")
    method: str
    mixed_content_type: str = renamed("mixedContentType")
    referrer_policy: str = renamed("referrerPolicy")
    url: str
    headers: Any = None


@model
class ScanDiscoverability:
    """Scan discoverability: part of ScanChecks."""

    dns_aid: ScanAcp = renamed("dnsAid")
    link_headers: ScanAcp = renamed("linkHeaders")
    robots_txt: ScanAcp = renamed("robotsTxt")
    sitemap: ScanAcp


@model
class ScanDiscovery:
    """Scan discovery: part of ScanChecks."""

    a2a_agent_card: ScanAcp = renamed("a2aAgentCard")
    agent_skills: ScanAcp = renamed("agentSkills")
    api_catalog: ScanAcp = renamed("apiCatalog")
    ard: ScanAcp
    auth_md: ScanAcp = renamed("authMd")
    mcp_server_card: ScanAcp = renamed("mcpServerCard")
    oauth_discovery: ScanAcp = renamed("oauthDiscovery")
    oauth_protected_resource: ScanAcp = renamed("oauthProtectedResource")
    web_mcp: ScanAcp = renamed("webMcp")


@model
class ScanDomainCategories:
    """Scan domain categories: part of ScanProcessors."""

    data: list[ScanDomainCategoriesData]


@model
class ScanDomainCategoriesData:
    """Scan domain categories data: part of ScanDomainCategories."""

    inherited: Any
    is_primary: bool = renamed("isPrimary")
    name: str


@model
class ScanDomainStat:
    """Scan domain stat: part of ScanStats."""

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
class ScanEvidence:
    """Scan evidence: part of ScanAcp."""

    action: str
    label: str
    finding: ScanFinding | None = None
    request: ScanEvidenceRequest | None = None
    response: EvidenceScan | None = None


@model
class ScanEvidenceRequest:
    """Scan evidence request: part of ScanEvidence."""

    method: str
    url: str
    headers: Any = None


@model
class ScanFinding:
    """Scan finding: part of ScanEvidence."""

    outcome: str
    summary: str


@model
class ScanGeoip:
    """Scan geoip: part of RequestScan."""

    city: str
    country: str
    country_name: str
    geoname_id: str = renamed("geonameId")
    ll: list[int | float]
    region: str


@model
class ScanGeoipData:
    """Scan geoip data: part of ScanProcessorsGeoip."""

    geoip: ScanIPStatGeoip
    ip: str


@model
class ScanGlobal:
    """Scan global: part of ScanDetailsData."""

    prop: str
    type: str


@model
class ScanIPStat:
    """Scan IP stat: part of ScanStats."""

    asn: ScanIPStatASN
    countries: list[str]
    domains: list[str]
    encoded_size: int | float = renamed("encodedSize")
    geoip: ScanIPStatGeoip
    index: int | float
    ip: str
    ipv6: bool
    redirects: int | float
    requests: int | float
    size: int | float
    count: int | float | None = None


@model
class ScanIPStatASN:
    """Scan IP stat ASN: part of RequestScan."""

    asn: str
    country: str
    description: str
    ip: str
    name: str
    org: str


@model
class ScanIPStatGeoip:
    """Scan IP stat geoip: part of ScanGeoipData."""

    city: str
    country: str
    country_name: str
    ll: list[int | float]
    region: str


@model
class ScanInherited:
    """Scan inherited: part of ScanURLCategoriesData."""

    content: list[ScanRisk]
    from_: str = renamed("from")
    risks: list[ScanRisk]


@model
class ScanInitiator:
    """Scan initiator: part of Request."""

    host: str
    type: str
    url: str


@model
class ScanItem:
    """Scan item: response of url_scanner.scans.list."""

    api_id: str = renamed("_id")
    page: ScanItemPage
    result: str
    stats: ScanItemStats
    task: ScanItemTask
    verdicts: ScanItemVerdicts


@model
class ScanItemPage:
    """Scan item page: part of ScanItem."""

    asn: str
    country: str
    ip: str
    url: str


@model
class ScanItemStats:
    """Scan item stats: part of ScanItem."""

    data_length: int | float = renamed("dataLength")
    requests: int | float
    uniq_countries: int | float = renamed("uniqCountries")
    uniq_ips: int | float = renamed("uniqIPs")


@model
class ScanItemTask:
    """Scan item task: part of ScanItem."""

    time: Moment
    url: str
    uuid: str
    visibility: str


@model
class ScanItemVerdicts:
    """Scan item verdicts: part of ScanItem."""

    malicious: bool


@model
class ScanLists:
    """Scan lists: part of Scan."""

    asns: list[str]
    certificates: list[ScanCertificate]
    continents: list[str]
    countries: list[str]
    domains: list[str]
    hashes: list[str]
    ips: list[str]
    link_domains: list[str] = renamed("linkDomains")
    servers: list[str]
    urls: list[str]


@model
class ScanMessage:
    """Scan message: part of ScanConsole."""

    level: str
    source: str
    text: str
    url: str


@model
class ScanMeta:
    """Scan meta: part of Scan."""

    processors: ScanProcessors


@model
class ScanNextLevel:
    """Scan next level: part of ScanAgentReadiness."""

    name: str
    requirements: list[ScanRequirement]
    target: int


@model
class ScanOptions:
    """Scan options: part of ScanTask."""

    custom_headers: Any = renamed("customHeaders", default=None)
    screenshots_resolutions: list[str] | None = renamed("screenshotsResolutions", default=None)


@model
class ScanOverall:
    """Scan overall: part of ScanVerdicts."""

    categories: list[str]
    has_verdicts: bool = renamed("hasVerdicts")
    malicious: bool
    tags: list[str]


@model
class ScanPage:
    """Scan page: part of Scan."""

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
    """Days."""
    tls_issuer: str = renamed("tlsIssuer")
    tls_valid_days: int | float = renamed("tlsValidDays")
    """Days."""
    tls_valid_from: str = renamed("tlsValidFrom")
    url: str
    screenshot: ScanScreenshot | None = None


@model
class ScanPerformance:
    """Scan performance: part of ScanDetailsData."""

    duration: int | float
    entry_type: str = renamed("entryType")
    name: str
    start_time: int | float = renamed("startTime")


@model
class ScanPhishing:
    """Scan phishing: part of ScanProcessors."""

    data: list[str]


@model
class ScanProcessors:
    """Scan processors: part of ScanMeta."""

    asn: ScanASN
    dns: ScanDNS
    domain_categories: ScanDomainCategories = renamed("domainCategories")
    geoip: ScanProcessorsGeoip
    phishing: ScanPhishing
    radar_rank: ScanRadarRank = renamed("radarRank")
    wappa: ScanWappa
    agent_readiness: ScanAgentReadiness | None = renamed("agentReadiness", default=None)
    phishing_v2: ScanPhishing | None = None
    robots_txt: ScanRobotsTXT | None = renamed("robotsTxt", default=None)
    url_categories: ScanURLCategories | None = renamed("urlCategories", default=None)


@model
class ScanProcessorsGeoip:
    """Scan processors geoip: part of ScanProcessors."""

    data: list[ScanGeoipData]


@model
class ScanProtocolStat:
    """Scan protocol stat: part of ScanStats."""

    count: int | float
    countries: list[str]
    encoded_size: int | float = renamed("encodedSize")
    ips: list[str]
    protocol: str
    size: int | float


@model
class ScanRadarRank:
    """Scan radar rank: part of ScanProcessors."""

    data: list[ScanRadarRankData]


@model
class ScanRadarRankData:
    """Scan radar rank data: part of ScanRadarRank."""

    bucket: str
    hostname: str
    rank: int | float | None = None


@model
class ScanRedirect:
    """Scan redirect: part of Request."""

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
class ScanRequest:
    """Scan request: part of ScanDetailsData."""

    request: Request
    response: RequestScan
    requests: list[Request] | None = None


@model
class ScanRequirement:
    """Scan requirement: part of ScanNextLevel."""

    check: str
    description: str
    prompt: str
    skill_url: str = renamed("skillUrl")
    spec_urls: list[str] = renamed("specUrls")


@model
class ScanResourceStat:
    """Scan resource stat: part of ScanStats."""

    compression: int | float
    count: int | float
    countries: list[str]
    encoded_size: int | float = renamed("encodedSize")
    ips: list[str]
    percentage: int | float
    """Percent."""
    size: int | float
    type: str


@model
class ScanRobotsTXT:
    """Scan robots TXT: part of ScanProcessors."""

    data: list[ScanRobotsTXTData]


@model
class ScanRobotsTXTData:
    """Scan robots TXT data: part of ScanRobotsTXT."""

    rules: dict[str, ScanRules]
    sitemaps: list[str]
    hash: str | None = None


@model
class ScanRules:
    """Scan rules: part of ScanRobotsTXTData."""

    allow: list[str]
    disallow: list[str]
    content_signal: ScanContentSignal | None = renamed("contentSignal", default=None)
    crawl_delay: int | float | None = renamed("crawlDelay", default=None)


@model
class ScanScanner:
    """Scan scanner: part of Scan."""

    colo: str
    country: str


@model
class ScanScreenshot:
    """Scan screenshot: part of ScanPage."""

    dhash: str
    mm3_hash: int | float = renamed("mm3Hash")
    name: str
    phash: str


@model
class ScanSecurityDetails:
    """Scan security details: part of DataRequestScan."""

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
class ScanServerStat:
    """Scan server stat: part of ScanStats."""

    count: int | float
    countries: list[str]
    encoded_size: int | float = renamed("encodedSize")
    ips: list[str]
    server: str
    size: int | float


@model
class ScanStats:
    """Scan stats: part of Scan."""

    domain_stats: list[ScanDomainStat] = renamed("domainStats")
    ip_stats: list[ScanIPStat] = renamed("ipStats")
    i_pv6_percentage: int | float = renamed("IPv6Percentage")
    """Percent."""
    malicious: int | float
    protocol_stats: list[ScanProtocolStat] = renamed("protocolStats")
    resource_stats: list[ScanResourceStat] = renamed("resourceStats")
    secure_percentage: int | float = renamed("securePercentage")
    """Percent."""
    secure_requests: int | float = renamed("secureRequests")
    server_stats: list[ScanServerStat] = renamed("serverStats")
    tls_stats: list[ScanTLSStat] = renamed("tlsStats")
    total_links: int | float = renamed("totalLinks")
    uniq_asns: int | float = renamed("uniqASNs")
    uniq_countries: int | float = renamed("uniqCountries")


@model
class ScanTLSStat:
    """Scan TLS stat: part of ScanStats."""

    count: int | float
    countries: list[str]
    encoded_size: int | float = renamed("encodedSize")
    ips: list[str]
    protocols: dict[str, int | float]
    security_state: str = renamed("securityState")
    size: int | float


@model
class ScanTask:
    """Scan task: part of Scan."""

    apex_domain: str = renamed("apexDomain")
    domain: str
    dom_url: str = renamed("domURL")
    method: str
    options: ScanOptions
    report_url: str = renamed("reportURL")
    screenshot_url: str = renamed("screenshotURL")
    source: str
    success: bool
    time: Moment
    url: str
    uuid: str
    visibility: str


@model
class ScanURLCategories:
    """Scan URL categories: part of ScanProcessors."""

    data: list[ScanURLCategoriesData]


@model
class ScanURLCategoriesData:
    """Scan URL categories data: part of ScanURLCategories."""

    content: list[ScanRisk]
    inherited: ScanInherited
    name: str
    risks: list[ScanRisk]


@model
class ScanVerdicts:
    """Scan verdicts: part of Scan."""

    overall: ScanOverall


@model
class ScanWappa:
    """Scan wappa: part of ScanProcessors."""

    data: list[ScanWappaData]


@model
class ScanWappaData:
    """Scan wappa data: part of ScanWappa."""

    app: str
    categories: list[ScanCategory]
    confidence: list[ScanConfidence]
    confidence_total: int | float = renamed("confidenceTotal")
    icon: str
    website: str


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

    def bulk_create(
        self, *, account_id: str, body: Sequence[Body | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Sequence[ScanBulkCreateResult]]:
        """URL scanner scans: bulk create: POST /accounts/{account_id}/urlscanner/v2/bulk (permission: URL Scanner
        Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/bulk_create/"""
        return self._call(
            "url_scanner.scans.bulk_create", "POST", "/accounts/{account_id}/urlscanner/v2/bulk", locals(),
            list[ScanBulkCreateResult], shapes={"body": list[Body]}, whole="body", at="",
        )

    def dom(self, scan_id: str, *, account_id: str) -> Reply[str]:
        """Dom URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/dom/{scan_id} (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/dom/"""
        return self._call(
            "url_scanner.scans.dom", "GET", "/accounts/{account_id}/urlscanner/v2/dom/{scan_id}", locals(), str,
        )

    def har(self, scan_id: str, *, account_id: str) -> Reply[HAR]:
        """Har URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/har/{scan_id} (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/har/"""
        return self._call(
            "url_scanner.scans.har", "GET", "/accounts/{account_id}/urlscanner/v2/har/{scan_id}", locals(), HAR, at="",
        )

    def get(self, scan_id: str, *, account_id: str) -> Reply[Scan]:
        """Get a URL scanner scan: GET /accounts/{account_id}/urlscanner/v2/result/{scan_id} (permission: URL Scanner
        Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/get/"""
        return self._call(
            "url_scanner.scans.get", "GET", "/accounts/{account_id}/urlscanner/v2/result/{scan_id}", locals(), Scan,
            at="",
        )

    def create(
        self, *, account_id: str, url: str, agent_readiness: bool | Unset = UNSET, country: ScanCountry | Unset = UNSET,
        customagent: str | Unset = UNSET, custom_headers: Mapping[str, str] | Unset = UNSET,
        referer: str | Unset = UNSET,
        screenshots_resolutions: Sequence[Literal["desktop", "mobile", "tablet"] | str] | Unset = UNSET,
        visibility: Literal["Public", "Unlisted"] | str | Unset = UNSET,
    ) -> Reply[ScanCreateResult]:
        """Create a URL scanner scan: POST /accounts/{account_id}/urlscanner/v2/scan (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/create/"""
        return self._call(
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
        return self._call(
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
