"""Renders the plan as text: modules, the list of operations, the sandbox's data, and what changed."""
