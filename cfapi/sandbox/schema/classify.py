"""What an operation does, told from its place among the others: it lists, gets, creates, changes or removes."""

import functools
import re
from collections.abc import Mapping
from enum import Enum, auto

import attrs

from cfapi.sandbox.errors.by_collection import unique
from cfapi.sandbox.schema import uuids
from cfapi.sandbox.schema.catalog import Operation, Schema, operations, resolve

_VARIABLE = re.compile(r"\{\w+\}")
# Where an item of a collection says which one it is; the first of these that its schema has.
_KEYS = ("id", "uuid", "uid", "identifier", "tag", "name")


class Role(Enum):
    """What an operation does to the store."""

    LIST = auto()
    CREATE = auto()
    REPLACE_ALL = auto()
    REMOVE_ALL = auto()
    GET = auto()
    PUT = auto()
    PATCH = auto()
    DELETE = auto()
    READ = auto()
    WRITE = auto()
    RESET = auto()
    ACT = auto()


@attrs.frozen(eq=False)
class Collection:
    """Things below one path. `closed`: they come into being by POST alone, so that PUT makes none.

    `plain`: they are listed as texts, which are their keys. `unique`: what no two of them have alike, besides the key.
    """

    path: str
    item: Schema
    key: str
    closed: bool
    made: bool
    plain: bool
    unique: str | None

    @functools.cached_property
    def key_schema(self) -> Schema:
        known = resolve(object_of(self.item).get("properties", {}).get(self.key, {}))
        return known | {"format": "uuid"} if self.path in uuids.COLLECTIONS else known


@attrs.frozen(eq=False)
class Classification:
    """An operation, its role, and the collection it is about."""

    operation: Operation
    role: Role
    collection: Collection | None

    @functools.cached_property
    def is_below(self) -> bool:
        """Whether what it makes goes into the collection above its path."""
        return self.collection is not None and shape(self.operation.path) != self.collection.path

    @functools.cached_property
    def tells_list(self) -> bool:
        """Whether its answer is a list."""
        return "array" in with_type(self.operation.answer.schema, "array").get("type", "")

    @functools.cached_property
    def read_only(self) -> frozenset[str]:
        """What a body may hold, and the API does not take from it."""
        schema = object_of(self.operation.body.schema) if self.operation.body else {}
        properties: dict[str, Schema] = schema.get("properties", {})
        return frozenset(name for name, inner in properties.items() if resolve(inner).get("readOnly"))


@functools.cache
def shapes() -> Mapping[str, Mapping[str, Operation]]:
    """Path without the names of its variables -> verb -> operation."""
    found: dict[str, dict[str, Operation]] = {}
    for operation in operations():
        found.setdefault(shape(operation.path), {})[operation.verb] = operation
    return found


def shape(path: str) -> str:
    return _VARIABLE.sub("{}", path)


@functools.cache
def classify(operation: Operation) -> Classification:
    """What an operation does."""
    path = shape(operation.path)
    above, _, last = path.rpartition("/")
    if last == "{}" and (collection := collection_at(above)) is not None:
        return Classification(operation, _ITEM_ROLES[operation.verb], collection)
    if operation.verb == "POST" and last in _CREATING and (collection := collection_at(above)) is not None:
        return Classification(operation, Role.CREATE, collection)
    if (collection := collection_at(path)) is not None:
        return Classification(operation, _collection_role(operation), collection)
    if operation.verb == "POST" and not shapes()[path].keys() & {"GET", "PUT", "PATCH"}:
        return Classification(operation, Role.ACT, None)
    return Classification(operation, _SINGLE_ROLES[operation.verb], None)


# Last words of paths that make an item of the collection above.
_CREATING = ("create", "new")
_ITEM_ROLES = {"GET": Role.GET, "POST": Role.PUT, "PUT": Role.PUT, "PATCH": Role.PATCH, "DELETE": Role.DELETE}
_SINGLE_ROLES = {"GET": Role.READ, "POST": Role.WRITE, "PUT": Role.WRITE, "PATCH": Role.WRITE, "DELETE": Role.RESET}
_COLLECTION_ROLES = {
    "GET": Role.LIST,
    "POST": Role.CREATE,
    "PUT": Role.REPLACE_ALL,
    "PATCH": Role.ACT,
    "DELETE": Role.REMOVE_ALL,
}


def _collection_role(operation: Operation) -> Role:
    if operation.verb == "GET" and operation.items is None:
        return Role.READ
    if operation.verb == "POST" and operation.body is None and operation.items is not None:
        return Role.ACT
    return _COLLECTION_ROLES[operation.verb]


@functools.cache
def collection_at(path: str) -> Collection | None:
    """The collection below a shape of a path, if there is one: something is listed there, or made, or kept by name."""
    here, below = shapes().get(path, {}), shapes().get(f"{path}/{{}}", {})
    lists = "GET" in here and here["GET"].items is not None
    makes = "POST" in here and bool(lists or below.keys() & {"GET", "PUT", "PATCH", "DELETE"})
    keeps = "PUT" in below and bool(below.keys() & {"GET", "DELETE"})
    if not (lists or makes or keeps):
        return None
    item = _item_schema(here, below, lists=lists)
    name = _variable(below) if below else ""
    plain = lists and "string" in resolve(listed_in(here["GET"])).get("type", "")
    return Collection(
        path,
        item,
        _key(item, name),
        closed=makes or not keeps,
        made=makes or keeps,
        plain=plain,
        unique=unique(path),
    )


def _item_schema(here: Mapping[str, Operation], below: Mapping[str, Operation], *, lists: bool) -> Schema:
    if "GET" in below and below["GET"].items is None and "properties" in object_of(result_of(below["GET"])):
        return result_of(below["GET"])
    if lists and (listed := listed_in(here["GET"])):
        return listed
    writers = [each for each in (here.get("POST"), below.get("PUT"), below.get("PATCH")) if each is not None]
    written = [result_of(each) for each in writers if result_of(each)]
    told: Schema = with_type(written[0], "array").get("items", written[0]) if written else {}
    return told


def result_of(operation: Operation) -> Schema:
    """The schema of an answer's result, or of all of it where there is no envelope."""
    if has_own_envelope(operation):
        data: Schema = object_of(operation.answer.schema)["properties"]["data"]
        return data
    return operation.answer.schema


@functools.cache
def has_own_envelope(operation: Operation) -> bool:
    """Whether it answers `{success, data}`, as some products do, instead of the API's envelope."""
    return (
        not operation.answer.v4
        and {"success", "data"} <= object_of(operation.answer.schema).get("properties", {}).keys()
    )


def listed_in(operation: Operation) -> Schema:
    """The schema of the items of a listing."""
    here = operation.answer.schema
    steps = (operation.items or "").split(".")
    for step in steps[1:] if operation.answer.v4 else [each for each in steps if each]:
        here = object_of(here).get("properties", {}).get(step, {})
    items: Schema = with_type(here, "array").get("items", {})
    return items


def object_of(schema: Schema) -> Schema:
    return with_type(schema, "object")


def with_type(schema: Schema, kind: str) -> Schema:
    """The schema behind references and unions with null, or the alternative of a type."""
    schema = resolve(schema)
    options: list[Schema] = schema.get("anyOf") or schema.get("oneOf") or []
    for option in options:
        if kind in resolve(option).get("type", ""):
            return resolve(option)
    return schema


def _variable(below: Mapping[str, Operation]) -> str:
    return next(iter(below.values())).path.rpartition("/")[2].strip("{}")


def _key(item: Schema, variable: str) -> str:
    """The property that tells an item from the others."""
    properties = object_of(item).get("properties", {})
    named = ("name", "id") if variable.endswith("name") else ()
    wanted = (variable, *named, *_KEYS)
    return next((name for name in wanted if name in properties), variable or "id")
