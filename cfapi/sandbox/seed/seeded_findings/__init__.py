"""All that a seed can put into a zone: faults that an audit should find, and decoys that it should not."""

from cfapi.sandbox.seed.seeded_findings import dnssec, packs, products, records, settings, zones
from cfapi.sandbox.seed.seeded_findings.context import FindingContext, Seedable

__all__ = ["DECOYS", "FAULTS", "OF_PRODUCTS", "FindingContext", "Seedable"]

_PARTS = (zones, settings, packs, dnssec, records)

FAULTS: tuple[Seedable, ...] = tuple(each for part in _PARTS for each in part.FAULTS)
DECOYS: tuple[Seedable, ...] = tuple(each for part in _PARTS for each in part.DECOYS)

OF_PRODUCTS: tuple[tuple[Seedable, ...], tuple[Seedable, ...]] = (products.FAULTS, products.DECOYS)
"""Faults and decoys besides, in what products do: zones get them whatever else they have."""
