"""Telling programs what is new: a webhook, and a command."""
