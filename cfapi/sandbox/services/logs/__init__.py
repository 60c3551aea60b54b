"""Logs of requests: pulled, and pushed."""
