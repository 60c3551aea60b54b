"""PATCH: what is left out stays as it is, so that nothing has to be given.

Where that is not so, fixes.toml marks the body with `x-whole`.
"""

from codegen.read.document import Json
from codegen.read.mending.walking import specs

PARTIAL = "x-partial"


def mend(document: Json) -> None:
    """Mark the bodies of which any part may be left out."""
    for verb, spec in specs(document):
        body: Json = spec.get("requestBody", {})
        if verb == "patch" and body and not body.get("x-whole"):
            spec["requestBody"] = {**body, PARTIAL: True}
