"""Members that answers need not have: what nobody has to send when a thing is made may be missing from it later.

Older things lack what came after them. What a thing is, such as its name and its kind, is always there; unions of
several kinds stay as they are.
"""

from codegen.read.document import Json, component, reference
from codegen.read.mending.listings import RESULT, item_at
from codegen.read.mending.walking import specs, success
from codegen.read.merging import alternatives, flattened, is_object
from codegen.read.schemas import ABSENT

ALWAYS_THERE = frozenset({"id", "uuid", "name", "type", "kind", "status", "phase", "key"})


def mend(document: Json) -> None:
    """Say of such members that they may be absent, although they are required."""
    made = _optional_to_send(document)
    for verb, spec in specs(document):
        optional = made.get(tuple(spec.get("x-name", ())[:-1]), frozenset[str]())
        if verb == "get" and optional and (schema := _result(document, spec)) is not None:
            _loosen(document, schema, optional)


def _optional_to_send(document: Json) -> dict[tuple[str, ...], frozenset[str]]:
    """Resource -> what the calls that make one take, and can do without."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for verb, spec in specs(document):
        *resource, name = spec.get("x-name", [""])
        if verb == "post" and name == "create":
            taken, needed = _taken(document, spec)
            known = found.get(tuple(resource))
            found[tuple(resource)] = taken - needed if known is None else (taken - needed) & known
    return found


def _taken(document: Json, spec: Json) -> tuple[frozenset[str], frozenset[str]]:
    contents: dict[str, Json] = spec.get("requestBody", {}).get("content", {})
    bodies = [
        flattened(document, option)
        for content in contents.values()
        for option in alternatives(document, content.get("schema", {}))
        if is_object(document, option)
    ]
    taken, needed = ({name for body in bodies for name in body.get(key, ())} for key in ("properties", "required"))
    return frozenset(taken - ALWAYS_THERE), frozenset(needed)


def _result(document: Json, spec: Json) -> Json | None:
    """The schema of the one thing, or of one of many, that is answered."""
    schema = success(spec).get("schema", {})
    if "x-pagination" in spec:
        return item_at(document, schema, spec.get("x-items", RESULT))
    found: Json | None = flattened(document, schema).get("properties", {}).get(RESULT)
    return found


def _loosen(document: Json, schema: Json, optional: frozenset[str]) -> None:
    options = [option for option in alternatives(document, schema) if is_object(document, option)]
    if len(options) != 1:
        return
    name = reference(options[0])
    target = component(document, name) if name else options[0]
    if absent := [each for each in flattened(document, target).get("required", []) if each in optional]:
        target[ABSENT] = sorted({*target.get(ABSENT, ()), *absent})
