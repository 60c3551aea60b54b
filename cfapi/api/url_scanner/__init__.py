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
class ScanDataLink:
    """Scan data link: part of ScanData."""

    href: str
    text: str


@model
class ScanHARLogCreator:
    """Scan HAR log creator: part of HARLog."""

    comment: str
    name: str
    version: str


@model
class ScanHARLogEntry:
    """Scan HAR log entry: part of HARLogEntry."""

    transfer_size: int | float = renamed("_transferSize")
    body_size: int | float = renamed("bodySize")
    content: ScanHARLogEntryContent
    headers: list[NameAndValue]
    headers_size: int | float = renamed("headersSize")
    http_version: str = renamed("httpVersion")
    redirect_url: str = renamed("redirectURL")
    status: int | float
    status_text: str = renamed("statusText")


@model
class ScanHARLogEntryContent:
    """Scan HAR log entry content: part of ScanHARLogEntry."""

    mime_type: str = renamed("mimeType")
    size: int | float
    compression: int | None = None


@model
class ScanHARLogEntryRequest:
    """Scan HAR log entry request: part of HARLogEntry."""

    body_size: int | float = renamed("bodySize")
    headers: list[NameAndValue]
    headers_size: int | float = renamed("headersSize")
    http_version: str = renamed("httpVersion")
    method: str
    url: str


@model
class ScanHARLogPage:
    """Scan HAR log page: part of HARLog."""

    id: str
    page_timings: ScanHARLogPageTimings = renamed("pageTimings")
    started_date_time: str = renamed("startedDateTime")
    title: str


@model
class ScanHARLogPageTimings:
    """Scan HAR log page timings: part of ScanHARLogPage."""

    on_content_load: int | float = renamed("onContentLoad")
    on_load: int | float = renamed("onLoad")


@model
class ScanListsCertificate:
    """Scan lists certificate: part of Lists."""

    issuer: str
    subject_name: str = renamed("subjectName")
    valid_from: int | float = renamed("validFrom")
    valid_to: int | float = renamed("validTo")


@model
class ScanMetaProcessorsDNSData:
    """Scan meta processors DNS data: part of MetaProcessorsDNS."""

    address: str
    dnssec_valid: bool
    name: str
    type: str


@model
class ScanMetaProcessorsURLCategoriesDataRisk:
    """Scan meta processors URL categories data risk: part of MetaProcessorsURLCategoriesData."""

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
