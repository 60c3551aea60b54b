"""Zones: the zone itself, its settings, and its page rules."""
