"""Faults and decoys in what the API says of a zone itself: its status and its type."""

from cfapi.sandbox.seed.seeded_findings.context import FindingContext, Seedable


def development_mode(context: FindingContext) -> str:
    context.part["development_mode"] = 3600
    return "development_mode"


def flagged(context: FindingContext) -> str:
    context.part["meta"] = context.part["meta"] | {"phishing_detected": True}
    return "phishing"


def development_mode_over(context: FindingContext) -> str:
    """It counts the seconds since it ended."""
    context.part["development_mode"] = -7200
    return "development_mode"


FAULTS = (
    Seedable("zone.dev_mode_off", "facts", "development", development_mode),
    Seedable("zone.status_active", "facts", "flag", flagged),
)
DECOYS = (Seedable("zone.dev_mode_off", "facts", "development", development_mode_over),)
