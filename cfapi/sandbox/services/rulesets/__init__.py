"""Rulesets: what the rules of each phase may do, how many there may be, and their versions."""
