"""Keys of an example that became properties: `{"example.com": {...}}` is a mapping, whose keys are other domains.

What no member of an object is called, and what stands alone in it: a domain, an address, a number, a text with blanks,
a placeholder.
"""

import re

from codegen.read.document import Json
from codegen.read.mending.walking import objects

EXAMPLE = re.compile(
    r"""
    [a-z0-9-]+(\.[a-z0-9-]+)*\.(com|net|org|dev|io|test|example)   # a domain
    | \d+(\.\d+)* | [0-9a-f]*:[0-9a-f:]+                            # a number, an address
    | https?://.* | [^@\s]+@[^@\s]+                                 # an address on the web, or for mail
    | [0-9a-f]{32} | [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}      # an id
    | \d{4}-\d\d-\d\d.*                                             # a day
    | .*\s.* | [<{].*                                               # words, a placeholder
    | additionalProp\d?
    """,
    re.VERBOSE | re.IGNORECASE,
)


def mend(document: Json) -> None:
    """Make mappings of the objects that have keys of an example for properties."""
    for schema in objects([document["components"], document["paths"]]):
        if all(map(EXAMPLE.fullmatch, schema["properties"])):
            first, *others = schema.pop("properties").values()
            schema.pop("required", None)
            schema["type"] = "object"
            schema["additionalProperties"] = first if all(other == first for other in others) else {}
