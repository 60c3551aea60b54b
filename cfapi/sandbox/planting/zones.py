"""Faults and decoys in what the API says of a zone itself: its status and its type."""

from cfapi.sandbox.planting.plot import Plot, Seedable


def development_mode(plot: Plot) -> str:
    plot.part["development_mode"] = 3600
    return "development_mode"


def flagged(plot: Plot) -> str:
    plot.part["meta"] = plot.part["meta"] | {"phishing_detected": True}
    return "phishing"


def development_mode_over(plot: Plot) -> str:
    """It counts the seconds since it ended."""
    plot.part["development_mode"] = -7200
    return "development_mode"


FAULTS = (
    Seedable("zone.dev_mode_off", "facts", "development", development_mode),
    Seedable("zone.status_active", "facts", "flag", flagged),
)
DECOYS = (Seedable("zone.dev_mode_off", "facts", "development", development_mode_over),)
