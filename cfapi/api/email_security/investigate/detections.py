"""`cf.email_security.investigate.detections`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource, model
from cfapi.api.email_security.investigate import Finding, Validation
from cfapi.api.shared.browser_rendering import NameAndValue


@model
class Detection:
    """Detection: response of email_security.investigate.detections.get."""

    action: str
    attachments: list[DetectionAttachment]
    findings: list[Finding] | None = None
    headers: list[NameAndValue]
    links: list[DetectionLink]
    sender_info: DetectionSenderInfo
    threat_categories: list[DetectionThreatCategory]
    validation: Validation
    final_disposition: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None = None


@model
class DetectionAttachment:
    """Detection attachment: part of Detection."""

    size: int
    content_type: str | None = None
    detection: Literal[
        "MALICIOUS", "MALICIOUS-BEC", "SUSPICIOUS", "SPOOF", "SPAM", "BULK", "ENCRYPTED", "EXTERNAL", "UNKNOWN", "NONE",
    ] | str | None = None
    encrypted: bool | None = None
    filename: str | None = None
    md5: str | None = None
    name: str | None = None
    sha1: str | None = None
    sha256: str | None = None


@model
class DetectionLink:
    """Detection link: part of Detection."""

    href: str
    text: str | None = None


@model
class DetectionSenderInfo:
    """Detection sender info: part of Detection."""

    as_name: str | None = None
    as_number: int | None = None
    geo: str | None = None
    ip: str | None = None
    pld: str | None = None


@model
class DetectionThreatCategory:
    """Detection threat category: part of Detection."""

    id: int | None = None
    description: str | None = None
    name: str | None = None


class Detections(Resource):
    """Investigate detections: `cf.email_security.investigate.detections`."""

    def get(self, investigate_id: str, *, account_id: str) -> Reply[Detection]:
        """Get investigate detections: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/detections
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/detections/methods/get/"""
        return self._call(
            "email_security.investigate.detections.get", "GET",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}/detections", locals(), Detection,
        )
