"""Certificates of zones: packs, custom ones, and Universal SSL."""
