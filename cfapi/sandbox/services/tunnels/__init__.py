"""Tunnels, and what they do once they run."""
