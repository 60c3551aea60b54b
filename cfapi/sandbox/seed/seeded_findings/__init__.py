"""All that a seed can put into a zone: faults that an audit should find, and decoys that it should not."""

from cfapi.sandbox.seed.seeded_findings import dnssec, packs, records, settings, zones
from cfapi.sandbox.seed.seeded_findings.context import FindingContext, Seedable

__all__ = ["DECOYS", "FAULTS", "FindingContext", "Seedable"]

_PARTS = (zones, settings, packs, dnssec, records)

FAULTS: tuple[Seedable, ...] = tuple(each for part in _PARTS for each in part.FAULTS)
DECOYS: tuple[Seedable, ...] = tuple(each for part in _PARTS for each in part.DECOYS)
