"""Classes that `cf.realtime_kit` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class VideoInput:
    """Video input: argument of realtime_kit.livestreams.start_livestreaming_a_meeting."""

    height: int | None = None
    width: int | None = None
