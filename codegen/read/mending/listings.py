"""Where listings have their items, told from what they answer.

Some are declared to have pages of `items`, each of which is in truth the whole result: `{"deployments": [...]}`.
Others, of documents that declare nothing, have the items under a name of their own.
"""

from collections.abc import Iterator

from codegen.read.document import Json, is_null, resolve
from codegen.read.mending.walking import NOTHING, specs, success
from codegen.read.merging import alternatives, flattened, is_object
from codegen.read.words import singular, snake

ITEMS, RESULT = "items", "result"
# Who has one of these is one of many, and does not hold them.
IDENTITIES = frozenset({"id", "uuid", "name", "key", "tag"})


def mend(document: Json) -> None:
    """Say for each listing where its items are."""
    for _, spec in specs(document):
        if "x-pagination" in spec and (schema := success(spec).get("schema")):
            _mend(document, spec, schema)


def _mend(document: Json, spec: Json, schema: Json) -> None:
    place = spec.get("x-items", RESULT)
    item = item_at(document, schema, place)
    if item is None and spec["x-name"][-1].startswith("list"):
        spec["x-items"] = _found(document, spec["x-name"], schema) or place
    elif item is not None and place == f"{RESULT}.{ITEMS}":
        whole = not_null(document, item)
        if (name := _member(document, spec["x-name"], whole)) and not _is_one_of_many(whole):
            spec["x-items"] = f"{RESULT}.{name}"
            envelope = flattened(document, schema)
            success(spec)["schema"] = {**envelope, "properties": {**envelope["properties"], RESULT: whole}}


def item_at(document: Json, schema: Json, place: str) -> Json | None:
    """The schema of one item of the list at a place of a response; nothing where there is no list."""
    here = not_null(document, schema)
    for step in place.split("."):
        here = not_null(document, here.get("properties", {}).get(step, {})) if step else here
    return here.get("items", {}) if "array" in here.get("type", "") else None


def not_null(document: Json, schema: Json) -> Json:
    """The schema of a value that is there."""
    kept = [option for option in alternatives(document, schema) if not is_null(document, option)]
    return flattened(document, kept[0]) if len(kept) == 1 else resolve(document, schema)


def _found(document: Json, name: list[str], schema: Json) -> str | None:
    """The place of the only list in the result, or else beside the envelope's own members."""
    body = not_null(document, schema)
    result = not_null(document, body.get("properties", {}).get(RESULT, {}))
    if inner := _member(document, name, result):
        return f"{RESULT}.{inner}"
    return _member(document, name, body)


def _member(document: Json, name: list[str], whole: Json) -> str | None:
    """The property with the items: the only list of objects, or of those the one that is called like the resource."""
    lists = list(_lists(document, whole))
    if len(lists) == 1:
        return lists[0]
    called = {singular(part) for part in name[-2:]}
    return next((wire for wire in lists if singular(snake(wire)) in called), None)


def _lists(document: Json, whole: Json) -> Iterator[str]:
    for wire, inner in whole.get("properties", {}).items():
        found = not_null(document, inner)
        if "array" in found.get("type", "") and wire not in ("errors", "messages"):
            item: Json = found.get("items") or NOTHING
            options = alternatives(document, item)
            if all(is_object(document, option) or not resolve(document, option) for option in options):
                yield wire


def _is_one_of_many(schema: Json) -> bool:
    return not IDENTITIES.isdisjoint(schema.get("properties", {}))
