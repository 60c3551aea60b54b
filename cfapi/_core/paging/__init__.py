"""Listings: how each kind of them goes on, and the iterator that walks any of them."""
