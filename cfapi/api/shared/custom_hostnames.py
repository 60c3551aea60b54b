"""Classes that `cf.custom_hostnames` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class CertificatePackValidationRecord:
    """Certificate pack validation record: part of CertificatePack."""

    cname: str | None = None
    cname_target: str | None = None
    emails: list[str] | None = None
    http_body: str | None = None
    http_url: str | None = None
    status: str | None = None
    txt_name: str | None = None
    txt_value: str | None = None


@model
class MessagePurgeError:
    """Message purge error: response of realtime_kit.livestreams.stop_livestreaming_a_meeting."""

    message: str | None = None
