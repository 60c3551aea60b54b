"""Classes that `cf.logs` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class WebhookHeader:
    """Webhook header: response of r2.buckets.objects.delete."""

    key: str | None = None
