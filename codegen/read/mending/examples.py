"""Keys of an example that became properties: `{"example.com": {...}}` is a mapping, whose keys are other domains.

What no member of an object is called: a domain, an address, an id, a placeholder. Numbers, days and texts with blanks
may be names of many things (`{"TLS 1.2": ..., "TLS 1.3": ...}`), but where one stands alone, it is an example too.
"""

import re

from codegen.read.document import Json
from codegen.read.mending.walking import objects

EXAMPLE = re.compile(
    r"""
    [a-z0-9-]+(\.[a-z0-9-]+)*\.(com|net|org|dev|io|test|example)     # a domain
    | \d+(\.\d+){3} | [0-9a-f]*:[0-9a-f:]+:[0-9a-f]*                  # an address
    | https?://.* | [^@\s]+@[^@\s]+                                  # an address on the web, or for mail
    | [0-9a-f]{32} | [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}        # an id
    | \{.* | additionalProp\d?                                      # a placeholder
    """,
    re.VERBOSE | re.IGNORECASE,
)
ALONE = re.compile(r"\d+(\.\d+)? | \d{4}-\d\d-\d\d.* | .*\s.*", re.VERBOSE)


def mend(document: Json) -> None:
    """Make mappings of the objects that have keys of an example for properties."""
    for schema in objects([document["components"]["schemas"], document["paths"]]):
        if _are_examples(list(schema["properties"])):
            first, *others = schema.pop("properties").values()
            schema.pop("required", None)
            schema["type"] = "object"
            schema["additionalProperties"] = first if all(other == first for other in others) else {}


def _are_examples(names: list[str]) -> bool:
    return all(map(EXAMPLE.fullmatch, names)) or (len(names) == 1 and bool(ALONE.fullmatch(names[0])))
