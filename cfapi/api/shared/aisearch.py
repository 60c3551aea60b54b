"""Classes that `cf.aisearch` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi.model import model


@model
class JobLogs:
    """Job logs: answer of aisearch.instances.jobs.logs."""

    id: int
    created_at: int | float
    message: str
    message_type: int
