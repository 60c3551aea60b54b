"""Listings: how each kind of them continues, and the iterator over any of them."""
