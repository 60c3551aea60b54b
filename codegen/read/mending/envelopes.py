"""Bodies that a document has as an answer around them: what is sent is what an answer has as its result."""

from codegen.read.document import Json
from codegen.read.mending.walking import specs
from codegen.read.merging import flattened

SURE_SIGNS = frozenset({"success", "errors"})


def mend(document: Json) -> None:
    """Take the envelopes off the bodies."""
    for _, spec in specs(document):
        contents: dict[str, Json] = spec.get("requestBody", {}).get("content", {})
        unpacked = {kind: _unpacked(document, content) for kind, content in contents.items()}
        if unpacked != contents:
            spec["requestBody"] = {**spec["requestBody"], "content": unpacked}


def _unpacked(document: Json, content: Json) -> Json:
    properties: Json = flattened(document, content.get("schema", {})).get("properties", {})
    return {**content, "schema": properties["result"]} if SURE_SIGNS | {"result"} <= properties.keys() else content
