"""Classes that `cf.logs` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi.model import model


@model
class WebhookHeader:
    """Webhook header: answer of r2.buckets.objects.delete."""

    key: str | None = None
