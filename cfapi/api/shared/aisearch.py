"""Classes that `cf.aisearch` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class JobLogs:
    """Job logs: response of aisearch.instances.jobs.logs."""

    id: int
    created_at: int | float
    message: str
    message_type: int
