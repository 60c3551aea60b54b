"""PATCH: what is left out stays as it is, so that nothing has to be given.

That is not so of changes to many things at once, which must say what of which; of bodies that have a single property,
which would be empty without it; and where fixes.toml marks a body with `x-whole`.
"""

from codegen.read.document import Json
from codegen.read.mending.walking import specs
from codegen.read.merging import alternatives, flattened, is_object

PARTIAL = "x-partial"


def mend(document: Json) -> None:
    """Mark the bodies of which any part may be left out."""
    for verb, spec in specs(document):
        body: Json = spec.get("requestBody", {})
        if verb == "patch" and body and not _is_whole(document, spec, body):
            spec["requestBody"] = {**body, PARTIAL: True}


def partial(document: Json, schema: Json) -> Json:
    """The schema of such a body: nothing is required, of a union in none of its kinds."""
    options = alternatives(document, schema)
    if not all(is_object(document, option) for option in options):
        return schema
    loose: list[Json] = [{**flattened(document, option), "required": []} for option in options]
    return {"anyOf": loose} if len(loose) > 1 else loose[0]


def _is_whole(document: Json, spec: Json, body: Json) -> bool:
    schemas = [content.get("schema", {}) for content in body.get("content", {}).values()]
    members = [flattened(document, schema).get("properties", ()) for schema in schemas]
    return (
        bool(body.get("x-whole")) or "bulk" in spec.get("x-name", [""])[-1] or any(len(each) == 1 for each in members)
    )
