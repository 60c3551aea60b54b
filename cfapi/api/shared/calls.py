"""Classes that `cf.calls` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import Moment, model


@model
class CallsSFU:
    """Calls SFU: response of calls.sfu.list."""

    created: Moment
    modified: Moment
    name: str
    uid: str
