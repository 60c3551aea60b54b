"""Decides from the facts what is written: which classes there are, their names, and the module of each."""
