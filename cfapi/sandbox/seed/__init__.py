"""The world that a seed makes: accounts, zones, and what is wrong with them."""
