"""`cf.url_scanner`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model, renamed
from cfapi.api.shared.browser_rendering import NameAndValue

if TYPE_CHECKING:
    from cfapi.api.url_scanner.responses import Responses
    from cfapi.api.url_scanner.scans import Scans
    from cfapi.api.url_scanner.v1 import V1Resource


@model
class ScanCertificate:
    """Scan certificate: part of Scan."""

    issuer: str
    subject_name: str = renamed("subjectName")
    valid_from: int | float = renamed("validFrom")
    valid_to: int | float = renamed("validTo")


@model
class ScanData:
    """Scan data: part of ScanDNS."""

    address: str
    dnssec_valid: bool
    name: str
    type: str


@model
class ScanHARContent:
    """Scan HAR content: part of ScanHARURLScanner."""

    mime_type: str = renamed("mimeType")
    size: int | float
    compression: int | None = None


@model
class ScanHARCreator:
    """Scan HAR creator: part of HARLog."""

    comment: str
    name: str
    version: str


@model
class ScanHARPage:
    """Scan HAR page: part of HARLog."""

    id: str
    page_timings: ScanHARPageTimings = renamed("pageTimings")
    started_date_time: str = renamed("startedDateTime")
    title: str


@model
class ScanHARPageTimings:
    """Scan HAR page timings: part of ScanHARPage."""

    on_content_load: int | float = renamed("onContentLoad")
    on_load: int | float = renamed("onLoad")


@model
class ScanHARRequest:
    """Scan HAR request: part of HAREntry."""

    body_size: int | float = renamed("bodySize")
    headers: list[NameAndValue]
    headers_size: int | float = renamed("headersSize")
    http_version: str = renamed("httpVersion")
    method: str
    url: str


@model
class ScanHARURLScanner:
    """Scan HARURL scanner: part of HAREntry."""

    transfer_size: int | float = renamed("_transferSize")
    body_size: int | float = renamed("bodySize")
    content: ScanHARContent
    headers: list[NameAndValue]
    headers_size: int | float = renamed("headersSize")
    http_version: str = renamed("httpVersion")
    redirect_url: str = renamed("redirectURL")
    status: int | float
    status_text: str = renamed("statusText")


@model
class ScanLink:
    """Scan link: part of ScanDetailsData."""

    href: str
    text: str


@model
class ScanRisk:
    """Scan risk: part of ScanInherited."""

    id: int | float
    name: str
    super_category_id: int | float


class URLScannerResource(Resource):
    """URL scanner: `cf.url_scanner`."""

    @cached_property
    def responses(self) -> Responses:
        from cfapi.api.url_scanner.responses import Responses
        return Responses(self._session)

    @cached_property
    def scans(self) -> Scans:
        from cfapi.api.url_scanner.scans import Scans
        return Scans(self._session)

    @cached_property
    def v1(self) -> V1Resource:
        from cfapi.api.url_scanner.v1 import V1Resource
        return V1Resource(self._session)
