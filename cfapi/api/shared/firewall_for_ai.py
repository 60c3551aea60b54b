"""Classes that `cf.firewall_for_ai` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class R2LocalUploadsConfiguration:
    """R2 local uploads configuration: response of r2.buckets.local_uploads.get."""

    enabled: bool | None = None
