"""What is told of values beside their types."""

import pytest

from codegen.read.notes import note


@pytest.mark.parametrize(
    ("name", "schema", "told"),
    [
        ("ttl", {"type": "integer", "minimum": 60, "maximum": 86400}, "seconds, 60 to 86400"),
        ("timeoutMs", {"type": "number", "minimum": 0, "maximum": 9007199254740991}, "milliseconds"),
        ("share", {"type": "number", "minimum": 0, "maximum": 0.5}, "0 to 0.5"),
        ("weight", {"type": ["integer", "null"], "minimum": 1}, "at least 1"),
        ("address", {"type": "string", "format": "ipv4"}, "IPv4 address"),
        ("seconds", {"type": "string"}, ""),
        ("lists", {"type": "integer"}, ""),
    ],
)
def test_a_property_tells_its_unit_its_range_or_its_format(name: str, schema: dict[str, object], told: str) -> None:
    assert note(name, schema) == told
