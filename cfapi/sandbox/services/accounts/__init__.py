"""Accounts, their members and tokens, and the user."""
