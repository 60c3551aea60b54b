"""All that a seed can put into a zone: faults that an audit should find, and decoys that it should not."""

from cfapi.sandbox.planting import dnssec, packs, records, settings, zones
from cfapi.sandbox.planting.plot import Plot, Seedable

__all__ = ["DECOYS", "FAULTS", "Plot", "Seedable"]

_PARTS = (zones, settings, packs, dnssec, records)

FAULTS: tuple[Seedable, ...] = tuple(each for part in _PARTS for each in part.FAULTS)
DECOYS: tuple[Seedable, ...] = tuple(each for part in _PARTS for each in part.DECOYS)
