"""Classes that `cf.cache` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model


@model
class CacheReserveClear:
    """Cache reserve clear: response of cache.cache_reserve.status."""

    id: Literal["cache_reserve_clear"] | str
    start_ts: Moment
    state: Literal["In-progress", "Completed"] | str
    end_ts: Moment | None = None
    modified_on: Moment | None = None
