"""Reads an OpenAPI document: from its JSON to plain facts about operations and schemas."""
