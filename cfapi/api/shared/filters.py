"""Classes that `cf.filters` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class FilterBulkUpdateBody:
    """Filter bulk update body: argument of filters.bulk_update."""

    description: str | None = None
    expression: str | None = None
    paused: bool | None = None
    ref: str | None = None
