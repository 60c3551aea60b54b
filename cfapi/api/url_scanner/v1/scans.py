"""`cf.url_scanner.v1.scans`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.shared.browser_rendering import NameAndValue, TextMessage
from cfapi.api.url_scanner import (
    ScanCertificate, ScanData, ScanHARCreator, ScanHARPage, ScanHARRequest, ScanHARURLScanner, ScanLink, ScanRisk,
)


@model
class ContentCategory:
    """Content category: part of ScanCategories."""

    id: int
    name: str
    super_category_id: int | None = None


@model
class Har:
    """Har: part of HarResponse."""

    log: HarLog


@model
class HarEntry:
    """Har entry: part of HarLog."""

    initial_priority: str = renamed("_initialPriority")
    initiator_type: str = renamed("_initiator_type")
    priority: str = renamed("_priority")
    request_id: str = renamed("_requestId")
    request_time: int | float = renamed("_requestTime")
    resource_type: str = renamed("_resourceType")
    cache: dict[str, Any]
    connection: str
    pageref: str
    request: ScanHARRequest
    response: ScanHARURLScanner
    server_ip_address: str = renamed("serverIPAddress")
    started_date_time: str = renamed("startedDateTime")
    time: int | float


@model
class HarLog:
    """Har log: part of Har."""

    creator: ScanHARCreator
    entries: list[HarEntry]
    pages: list[ScanHARPage]
    version: str


@model
class HarResponse:
    """Har response: response of url_scanner.v1.scans.har."""

    har: Har


@model
class Scan:
    """Scan: part of ScanResponse."""

    asns: ScanAsns | None = None
    certificates: list[ScanCertificate]
    domains: dict[str, ScanDomain] | None = None
    geo: ScanGeo
    ips: ScanIPs | None = None
    links: ScanLinks | None = None
    meta: ScanMeta
    page: ScanPage
    performance: list[ScanPerformance]
    task: ScanTask
    verdicts: ScanVerdicts


@model
class ScanASN:
    """Scan ASN: part of ScanAsns."""

    asn: str
    description: str
    location_alpha2: str
    name: str
    org_name: str


@model
class ScanAsns:
    """Scan asns: part of Scan."""

    asn: ScanASN | None = None


@model
class ScanCategories:
    """Scan categories: part of ScanDomain."""

    content: list[ContentCategory] | None = None
    inherited: ScanInherited
    risks: list[ContentCategory] | None = None


@model
class ScanCategoriesRisk:
    """Scan categories risk: part of ScanProcessorsCategories."""

    id: int
    name: str
    super_category_id: int


@model
class ScanCategory:
    """Scan category: part of ScanTech."""

    groups: list[int]
    id: int
    name: str
    priority: int
    slug: str


@model
class ScanConsole:
    """Scan console: part of ScanPage."""

    category: str
    text: str
    type: str
    url: str | None = None


@model
class ScanCooky:
    """Scan cooky: part of ScanPage."""

    domain: str
    expires: int | float
    http_only: bool = renamed("httpOnly")
    name: str
    path: str
    priority: str | None = None
    same_party: bool = renamed("sameParty")
    secure: bool
    session: bool
    size: int | float
    source_port: int | float = renamed("sourcePort")
    source_scheme: str = renamed("sourceScheme")
    value: str


@model
class ScanCreateResult:
    """Scan create result: response of url_scanner.v1.scans.create."""

    time: Moment
    url: str
    uuid: str
    """UUID."""
    visibility: Literal["public", "unlisted"] | str


@model
class ScanDomain:
    """Scan domain: part of Scan."""

    categories: ScanCategories
    dns: list[ScanData]
    name: str
    rank: ScanRank
    type: str


@model
class ScanEvidence:
    """Scan evidence: part of ScanTech."""

    implied_by: list[str] = renamed("impliedBy")
    patterns: list[ScanPattern]


@model
class ScanGeo:
    """Scan geo: part of Scan."""

    continents: list[str]
    locations: list[str]


@model
class ScanIP:
    """Scan IP: part of ScanIPs."""

    asn: str
    asn_description: str = renamed("asnDescription")
    asn_location_alpha2: str = renamed("asnLocationAlpha2")
    asn_name: str = renamed("asnName")
    asn_org_name: str = renamed("asnOrgName")
    continent: str
    geoname_id: str = renamed("geonameId")
    ip: str
    ip_version: str = renamed("ipVersion")
    latitude: str
    location_alpha2: str = renamed("locationAlpha2")
    location_name: str = renamed("locationName")
    longitude: str
    subdivision1_name: str = renamed("subdivision1Name")
    subdivision2_name: str = renamed("subdivision2Name")


@model
class ScanIPs:
    """Scan I ps: part of Scan."""

    ip: ScanIP | None = None


@model
class ScanInherited:
    """Scan inherited: part of ScanCategories."""

    content: list[ContentCategory] | None = None
    from_: str | None = renamed("from", default=None)
    risks: list[ContentCategory] | None = None


@model
class ScanJs:
    """Scan js: part of ScanPage."""

    variables: list[ScanVariable]


@model
class ScanLinks:
    """Scan links: part of Scan."""

    link: ScanLink | None = None


@model
class ScanMeta:
    """Scan meta: part of Scan."""

    processors: ScanProcessors


@model
class ScanOverall:
    """Scan overall: part of ScanVerdicts."""

    categories: list[ScanRisk]
    malicious: bool
    phishing: list[str]


@model
class ScanPage:
    """Scan page: part of Scan."""

    asn: str
    asn_location_alpha2: str = renamed("asnLocationAlpha2")
    asnname: str
    console: list[ScanConsole]
    cookies: list[ScanCooky]
    country: str
    country_location_alpha2: str = renamed("countryLocationAlpha2")
    domain: str
    headers: list[NameAndValue]
    ip: str
    js: ScanJs
    security_violations: list[ScanSecurityViolation] = renamed("securityViolations")
    status: int | float
    subdivision1_name: str = renamed("subdivision1Name")
    subdivision2name: str
    url: str


@model
class ScanPattern:
    """Scan pattern: part of ScanEvidence."""

    confidence: int
    excludes: list[str]
    implies: list[str]
    match: str
    name: str
    regex: str
    type: str
    value: str
    version: str


@model
class ScanPerformance:
    """Scan performance: part of Scan."""

    connect_end: int | float = renamed("connectEnd")
    connect_start: int | float = renamed("connectStart")
    decoded_body_size: int | float = renamed("decodedBodySize")
    dom_complete: int | float = renamed("domComplete")
    dom_content_loaded_event_end: int | float = renamed("domContentLoadedEventEnd")
    dom_content_loaded_event_start: int | float = renamed("domContentLoadedEventStart")
    dom_interactive: int | float = renamed("domInteractive")
    domain_lookup_end: int | float = renamed("domainLookupEnd")
    domain_lookup_start: int | float = renamed("domainLookupStart")
    duration: int | float
    encoded_body_size: int | float = renamed("encodedBodySize")
    entry_type: str = renamed("entryType")
    fetch_start: int | float = renamed("fetchStart")
    initiator_type: str = renamed("initiatorType")
    load_event_end: int | float = renamed("loadEventEnd")
    load_event_start: int | float = renamed("loadEventStart")
    name: str
    next_hop_protocol: str = renamed("nextHopProtocol")
    redirect_count: int | float = renamed("redirectCount")
    redirect_end: int | float = renamed("redirectEnd")
    redirect_start: int | float = renamed("redirectStart")
    request_start: int | float = renamed("requestStart")
    response_end: int | float = renamed("responseEnd")
    response_start: int | float = renamed("responseStart")
    secure_connection_start: int | float = renamed("secureConnectionStart")
    start_time: int | float = renamed("startTime")
    transfer_size: int | float = renamed("transferSize")
    type: str
    unload_event_end: int | float = renamed("unloadEventEnd")
    unload_event_start: int | float = renamed("unloadEventStart")
    worker_start: int | float = renamed("workerStart")


@model
class ScanProcessors:
    """Scan processors: part of ScanMeta."""

    categories: ScanProcessorsCategories
    phishing: list[str]
    rank: ScanRank
    tech: list[ScanTech]


@model
class ScanProcessorsCategories:
    """Scan processors categories: part of ScanProcessors."""

    content: list[ContentCategory]
    risks: list[ScanCategoriesRisk]


@model
class ScanRank:
    """Scan rank: part of ScanDomain."""

    bucket: str
    name: str
    rank: int | None = None


@model
class ScanResponse:
    """Scan response: response of url_scanner.v1.scans.get."""

    scan: Scan


@model
class ScanScannedFrom:
    """Scan scanned from: part of ScanTask."""

    colo: str


@model
class ScanSecurityViolation:
    """Scan security violation: part of ScanPage."""

    category: str
    text: str
    url: str


@model
class ScanTask:
    """Scan task: part of Scan."""

    client_location: str = renamed("clientLocation")
    client_type: Literal["Site", "Automatic", "Api"] | str = renamed("clientType")
    effective_url: str = renamed("effectiveUrl")
    errors: list[TextMessage]
    scanned_from: ScanScannedFrom = renamed("scannedFrom")
    status: Literal["Queued", "InProgress", "InPostProcessing", "Finished"] | str
    success: bool
    time: Moment
    time_end: str = renamed("timeEnd")
    url: str
    uuid: str
    visibility: Literal["Public", "Unlisted"] | str


@model
class ScanTech:
    """Scan tech: part of ScanProcessors."""

    categories: list[ScanCategory]
    confidence: int
    description: str | None = None
    evidence: ScanEvidence
    icon: str
    name: str
    slug: str
    website: str


@model
class ScanVariable:
    """Scan variable: part of ScanJs."""

    name: str
    type: str


@model
class ScanVerdicts:
    """Scan verdicts: part of Scan."""

    overall: ScanOverall


@model
class Search:
    """Search: response of url_scanner.v1.scans.search."""

    tasks: list[SearchTask]


@model
class SearchTask:
    """Search task: part of Search."""

    country: str
    success: bool
    time: Moment
    url: str
    uuid: str
    """UUID."""
    visibility: Literal["public", "unlisted"] | str


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
    """V1 scans: `cf.url_scanner.v1.scans`."""

    @deprecated("url_scanner.v1.scans.search is deprecated; use url_scanner.scans.list")
    def search(
        self, *, account_id: str, scan_id: str | Unset = UNSET, limit: int | Unset = UNSET,
        next_cursor: str | Unset = UNSET, date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET, url: str | Unset = UNSET, hostname: str | Unset = UNSET,
        path: str | Unset = UNSET, ip: str | Unset = UNSET, hash: str | Unset = UNSET, page_url: str | Unset = UNSET,
        page_hostname: str | Unset = UNSET, page_path: str | Unset = UNSET, page_asn: str | Unset = UNSET,
        page_ip: str | Unset = UNSET, account_scans: bool | Unset = UNSET, is_malicious: bool | Unset = UNSET,
    ) -> Reply[Search]:
        """Search v1 scans (deprecated): GET /accounts/{account_id}/urlscanner/scan (permission: URL Scanner Read)."""
        return self._call(
            "url_scanner.v1.scans.search", "GET", "/accounts/{account_id}/urlscanner/scan", locals(), Search,
        )

    @deprecated("url_scanner.v1.scans.create is deprecated; use url_scanner.scans.create")
    def create(
        self, *, account_id: str, url: str, country: ScanCountry | Unset = UNSET,
        custom_headers: Mapping[str, Any] | Unset = UNSET,
        screenshots_resolutions: Sequence[Literal["desktop", "mobile", "tablet"] | str] | Unset = UNSET,
        visibility: Literal["Public", "Unlisted"] | str | Unset = UNSET,
    ) -> Reply[ScanCreateResult]:
        """Create a v1 scan (deprecated): POST /accounts/{account_id}/urlscanner/scan (permission: URL Scanner Read)."""
        return self._call(
            "url_scanner.v1.scans.create", "POST", "/accounts/{account_id}/urlscanner/scan", locals(), ScanCreateResult,
            wire={"custom_headers": "customHeaders", "screenshots_resolutions": "screenshotsResolutions"},
        )

    @deprecated("url_scanner.v1.scans.get is deprecated; use url_scanner.scans.get")
    def get(self, *, scan_id: str, account_id: str, full: bool | Unset = UNSET) -> Reply[ScanResponse]:
        """Get a v1 scan (deprecated): GET /accounts/{account_id}/urlscanner/scan/{scan_id} (permission: URL Scanner
        Read)."""
        return self._call(
            "url_scanner.v1.scans.get", "GET", "/accounts/{account_id}/urlscanner/scan/{scan_id}", locals(),
            ScanResponse,
        )

    @deprecated("url_scanner.v1.scans.har is deprecated; use url_scanner.scans.har")
    def har(self, *, scan_id: str, account_id: str) -> Reply[HarResponse]:
        """Har v1 scans (deprecated): GET /accounts/{account_id}/urlscanner/scan/{scan_id}/har (permission: URL Scanner
        Read)."""
        return self._call(
            "url_scanner.v1.scans.har", "GET", "/accounts/{account_id}/urlscanner/scan/{scan_id}/har", locals(),
            HarResponse,
        )

    @deprecated("url_scanner.v1.scans.screenshot is deprecated; use url_scanner.scans.screenshot")
    def screenshot(
        self, *, scan_id: str, account_id: str,
        resolution: Literal["desktop", "mobile", "tablet"] | str | Unset = UNSET,
    ) -> Reply[bytes]:
        """Screenshot v1 scans (deprecated): GET /accounts/{account_id}/urlscanner/scan/{scan_id}/screenshot
        (permission: URL Scanner Read)."""
        return self._call(
            "url_scanner.v1.scans.screenshot", "GET", "/accounts/{account_id}/urlscanner/scan/{scan_id}/screenshot",
            locals(), bytes,
        )
