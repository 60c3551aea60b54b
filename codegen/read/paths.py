"""The paths of a document: the operations below them that have a name, under which an SDK offers them."""

from collections.abc import Iterator

from attrs import frozen

from codegen.read.document import Json

# In the order in which the methods of one path are written.
VERBS = ("get", "head", "options", "put", "post", "patch", "delete", "trace")


@frozen
class Found:
    """One operation as the document has it."""

    name: tuple[str, ...]
    verb: str
    path: str
    spec: Json


def operations(document: Json) -> Iterator[Found]:
    """The operations by path, then verb."""
    for path, item in sorted(document["paths"].items()):
        for verb in VERBS:
            spec = item.get(verb, {})
            if "x-name" in spec:
                yield Found(tuple(spec["x-name"]), verb.upper(), path, spec)
