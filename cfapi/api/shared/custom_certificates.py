"""Classes that `cf.custom_certificates` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model


@model
class KeylessCertificate:
    """Keyless certificate: response of keyless_certificates.list."""

    id: str
    created_on: Moment
    enabled: bool
    host: str
    """Host name."""
    modified_on: Moment
    name: str
    permissions: list[str] | None = None
    port: int | float
    status: Literal["active", "deleted"] | str
    tunnel: KeylessTunnel | None = None


@model
class KeylessTunnel:
    """Keyless tunnel: argument of keyless_certificates.create."""

    private_ip: str
    vnet_id: str
