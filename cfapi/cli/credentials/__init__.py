"""Credentials on a machine: profiles, where their secrets are kept, and what `cfapi login` does with them."""
