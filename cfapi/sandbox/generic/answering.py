"""From a call to its answer: the operation's role decides what happens to the store, its schema what is said of it."""

import functools
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from typing import Any

import attrs
import msgspec

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.call import Call
from cfapi.sandbox.facts import JSON, Operation, Schema, resolve
from cfapi.sandbox.generic import samples
from cfapi.sandbox.generic.bodies import Received, receive
from cfapi.sandbox.generic.filling import ABSENT, Maker
from cfapi.sandbox.generic.pages import Page, page, roles
from cfapi.sandbox.generic.places import (
    Collection,
    Place,
    Role,
    collection_at,
    has_own_envelope,
    object_of,
    place,
    result_of,
    shape,
    with_type,
)
from cfapi.sandbox.generic.refusals import exists, missing
from cfapi.sandbox.generic.things import Shelves, Thing
from cfapi.sandbox.generic.validation import check_query
from cfapi.sandbox.values import as_list, as_object

_PLAIN = b"Made by the sandbox.\n"


@attrs.frozen(slots=False)
class Task:
    """One call on its way: where it is, and what it brought."""

    call: Call
    place: Place
    maker: Maker

    @functools.cached_property
    def received(self) -> Received:
        """The body. Whether it is as it must be is found out when somebody looks at it."""
        return receive(self.call, self.operation.body)

    @property
    def operation(self) -> Operation:
        return self.place.operation

    @property
    def shelves(self) -> Shelves:
        return self.call.store.shelves

    @property
    def path(self) -> str:
        return "/" + "/".join(self.call.parts)

    @property
    def above(self) -> str:
        """The path of the collection that an item, or the making of one, is below."""
        return self.path.rpartition("/")[0]

    def shelf(self, depth: int) -> str:
        """The path of the collection that the first parts of the path lead to."""
        return "/" + "/".join(self.call.parts[:depth])

    @property
    def collection(self) -> Collection:
        assert self.place.collection is not None, "only operations on collections ask for theirs"
        return self.place.collection

    def create(self) -> Answer:
        """Make a thing as any other is made."""
        return _create(self)

    def put(self) -> Answer:
        """Make or replace a thing as any other is."""
        return _put(self)

    def listed(self, items: list[Json]) -> Answer:
        """The page of these items that the query asks for."""
        return _listed(self, page(self.operation, items, self.call.query))

    def said(self, known: Any) -> Answer:
        """An answer of the operation's schema that says what is known."""
        return _said(self, known)

    def canonical(self, facts: Json) -> Json:
        """The facts of a thing with all that is made up when it is created."""
        made = self.maker.value(self.collection.item, facts)
        return facts | as_object(made)


Doing = Callable[[Task], Answer]


def handler(operation: Operation, own: frozenset[str], doing: Doing | None) -> Callable[[Call], Answer]:
    """What answers an operation: what its product does, else what its role says.

    Collections in `own` are kept elsewhere, so that nothing is asked of them here.
    """
    return functools.partial(_answer, functools.cache(functools.partial(place, operation)), own, doing)


def _answer(find: Callable[[], Place], own: frozenset[str], doing: Doing | None, call: Call) -> Answer:
    where = find()
    operation = where.operation
    check_owners(call, operation, own)
    check_query(operation, call.query)
    task = Task(call, where, Maker(call.store.source, call.now))
    return (doing or _DONE[where.role])(task)


def check_owners(call: Call, operation: Operation, own: frozenset[str]) -> None:
    """Refuse what is below something that is not there: an account, a zone, or a thing that nobody made."""
    if "account_id" in call.args and operation.path.startswith("/accounts/{account_id}"):
        call.account()
    if "zone_id" in call.args and operation.path.startswith("/zones/{zone_id}"):
        call.zone()
    pieces = shape(operation.path).strip("/").split("/")
    for index in range(3, len(pieces) - 1):
        if pieces[index] != "{}":
            continue
        above = "/" + "/".join(pieces[:index])
        collection = collection_at(above)
        if above in own or collection is None or not collection.made:
            continue
        path = "/" + "/".join(call.parts[:index])
        if call.store.shelves.find(path, call.parts[index]) is None:
            raise missing(path)


def _list(task: Task) -> Answer:
    things = task.shelves.collection(task.path)
    found = [thing.facts for thing in things.values() if _matches(task, thing.facts)]
    shown = [facts[task.collection.key] for facts in found] if task.collection.plain else found
    return _listed(task, page(task.operation, shown, task.call.query))


def _matches(task: Task, facts: Json) -> bool:
    """Whether a thing has what the query asks for, of the properties that it has."""
    paging = roles(task.operation)
    for name, value in task.call.query.items():
        if name in task.operation.query and name not in paging and isinstance(facts.get(name), str | bool | int):
            known = facts[name]
            if (str(known).lower() if isinstance(known, bool) else str(known)) != value:
                return False
    return True


def _listed(task: Task, found: Page) -> Answer:
    operation = task.operation
    steps = [step for step in (operation.items or "").split(".") if step]
    extent = found.info | found.inside
    around = extent | {"pagination": extent, "result_info": extent}
    if not operation.answer.v4:
        return _said(task, _nested(steps, found.items, around))
    answer = _said(task, _nested(steps[1:], found.items, around))
    info = task.maker.value(operation.answer.info, found.info) if operation.answer.info else None
    return attrs.evolve(answer, result_info=info)


def _nested(steps: list[str], items: Any, beside: Json) -> Any:
    if not steps:
        return list(items)
    return beside | {steps[0]: _nested(steps[1:], items, {})}


def _create(task: Task) -> Answer:
    value = task.received.value
    path = task.above if task.place.collection and shape(task.operation.path) != task.collection.path else task.path
    bodies = as_list(value) if isinstance(value, list) else [task.received.facts]
    made = [_made(task, path, as_object(each) or {"value": each}) for each in bodies]
    return _said(task, made if _is_list(task) else made[0] if made else ABSENT)


def _made(task: Task, path: str, body: Json, key: str = "") -> Json:
    """Make a thing and keep it; what the API fills in by itself is not taken from the body."""
    hidden = _read_only(task.operation)
    facts = {name: value for name, value in body.items() if name not in hidden}
    if key:
        facts.setdefault(task.collection.key, key)
    facts = task.canonical(facts)
    named = facts.get("value" if task.collection.plain else task.collection.key)
    key = key or str(named or task.maker.id(task.collection.key_schema))
    if task.shelves.collection(path).get(key) is not None:
        raise exists(path)
    facts.setdefault(task.collection.key, key)
    task.shelves.put(path, key, Thing(facts, task.received.content, task.call.content_type))
    return facts


def _read_only(operation: Operation) -> frozenset[str]:
    schema = object_of(operation.body.schema) if operation.body else {}
    properties: dict[str, Schema] = schema.get("properties", {})
    return frozenset(name for name, inner in properties.items() if resolve(inner).get("readOnly"))


def _get(task: Task) -> Answer:
    found = task.shelves.find(task.above, task.call.parts[-1])
    if found is None and not task.collection.made:
        return _said(task, ABSENT if task.operation.items is None else [])
    return _told(task, _thing(task)[1])


def _thing(task: Task) -> tuple[str, Thing]:
    found = task.shelves.find(task.above, task.call.parts[-1])
    if found is None:
        raise missing(task.above)
    return found


def _put(task: Task) -> Answer:
    found = task.shelves.find(task.above, task.call.parts[-1])
    if found is None and task.collection.closed and task.collection.made:
        raise missing(task.above)
    if found is None:
        return _said(task, _made(task, task.above, task.received.facts, task.call.parts[-1]))
    return _changed(task, found[1])


def _patch(task: Task) -> Answer:
    found = task.shelves.find(task.above, task.call.parts[-1])
    if found is None and not task.collection.made:
        return _said(task, _made(task, task.above, task.received.facts, task.call.parts[-1]))
    return _changed(task, _thing(task)[1])


def _changed(task: Task, thing: Thing) -> Answer:
    """What the body says replaces what was known; moments of change are now."""
    hidden = _read_only(task.operation) | {task.collection.key}
    thing.facts |= {name: value for name, value in task.received.facts.items() if name not in hidden}
    _touch(thing.facts, task)
    if task.received.content is not None:
        thing.content, thing.content_type = task.received.content, task.call.content_type
    return _told(task, thing)


def _touch(facts: Json, task: Task) -> None:
    properties: dict[str, Schema] = object_of(task.collection.item).get("properties", {})
    for name, schema in properties.items():
        if name in facts and samples.is_moment(name, resolve(schema)) and not samples.is_creation(name):
            facts[name] = task.call.stamp


def _delete(task: Task) -> Answer:
    found = task.shelves.find(task.above, task.call.parts[-1])
    if found is None and not task.collection.made:
        return _said(task, ABSENT)
    key, thing = _thing(task)
    task.shelves.remove(task.above, key)
    return _said(task, thing.facts)


def _replace_all(task: Task) -> Answer:
    """All things of a collection at once: those in the body, or in the one list it holds."""
    for key in list(task.shelves.collection(task.path)):
        task.shelves.remove(task.path, key)
    kind = str if task.collection.plain else dict
    made = [_made(task, task.path, each) for each in _things_in(task.received.value, kind)]
    return _said(task, made if _is_list(task) else task.received.facts)


def _things_in(value: Any, kind: type) -> list[Json]:
    inside = (as_list(each) for each in as_object(value).values())
    found = as_list(value) or next((each for each in inside if each), list[Any]())
    return [as_object(each) or {"value": each} for each in found if isinstance(each, kind)]


def _remove_all(task: Task) -> Answer:
    """Things that the body or the query names; all of them where it names none."""
    things = task.shelves.collection(task.path)
    named = [str(each) for each in _names_in(task.received.value)] or task.call.query.get("id", "").split(",")
    wanted = [name for name in named if name] or list(things)
    removed: list[Json] = []
    for name in wanted:
        if (found := task.shelves.find(task.path, name)) is not None:
            task.shelves.remove(task.path, found[0])
            removed.append(found[1].facts)
    return _said(task, removed if _is_list(task) else ABSENT)


def _names_in(value: Any) -> Iterable[Any]:
    values = as_list(value) or as_object(value).values()
    for each in values:
        if isinstance(each, list):
            yield from _names_in(each)
        elif isinstance(each, str):
            yield each
        elif isinstance(each, dict):
            yield as_object(each).get("id")


def _read(task: Task) -> Answer:
    thing = task.shelves.singles.get(task.path)
    return _told(task, thing) if thing else _said(task, ABSENT)


def _write(task: Task) -> Answer:
    value = task.received.value
    thing = task.shelves.singles.setdefault(task.path, Thing({}))
    if task.operation.verb == "PUT":
        thing.facts = {}
    thing.facts |= task.received.facts
    if isinstance(value, list):
        thing.facts = {"items": value}
        return _said(task, as_list(value))
    made = task.maker.value(task.operation.answer.schema, thing.facts)
    thing.facts |= as_object(made)
    if task.received.content is not None:
        thing.content, thing.content_type = task.received.content, task.call.content_type
    return _told(task, thing)


def _reset(task: Task) -> Answer:
    thing = task.shelves.singles.pop(task.path, None)
    return _said(task, thing.facts if thing else ABSENT)


def _act(task: Task) -> Answer:
    """Something is done to a thing, and nothing stays of it: the answer speaks of the thing and of what came."""
    above = task.shelves.find(task.above.rpartition("/")[0], task.call.parts[-2]) if len(task.call.parts) > 1 else None
    value = task.received.value
    if isinstance(value, list):
        return _said(task, as_list(value))
    return _said(task, (above[1].facts if above else {}) | task.received.facts)


_DONE: dict[Role, Doing] = {
    Role.LIST: _list,
    Role.CREATE: _create,
    Role.REPLACE_ALL: _replace_all,
    Role.REMOVE_ALL: _remove_all,
    Role.GET: _get,
    Role.PUT: _put,
    Role.PATCH: _patch,
    Role.DELETE: _delete,
    Role.READ: _read,
    Role.WRITE: _write,
    Role.RESET: _reset,
    Role.ACT: _act,
}


def _told(task: Task, thing: Thing) -> Answer:
    """What is known of a thing, or the content it was uploaded with where that is the answer."""
    if thing.content is not None and task.operation.answer.type not in {"", JSON}:
        return Answer(status=task.operation.answer.status, content=thing.content, content_type=_type_of(task, thing))
    return _said(task, thing.facts)


def _type_of(task: Task, thing: Thing) -> str:
    """The type that content came with, where the API answers with such; else the one it answers with."""
    answered = task.operation.answer.type
    same = fnmatchcase(thing.content_type, answered)
    return thing.content_type if same else answered.replace("/*", "/png")


def _said(task: Task, known: Any) -> Answer:
    """An answer of the operation's schema that says what is known."""
    success = task.operation.answer
    if not success.type:
        return Answer(status=success.status, content=b"")
    if "json" not in success.type:
        return Answer(status=success.status, content=_PLAIN, content_type=success.type.replace("/*", "/png"))
    if has_own_envelope(task.operation):
        known = _as_data(known, result_of(task.operation))
    value = task.maker.value(success.schema, known) if success.schema else None
    if not success.v4:
        return Answer(status=success.status, content=msgspec.json.encode(value), content_type=success.type)
    facts = as_object(known)
    beside = {name: task.maker.value(schema, facts.get(name, ABSENT)) for name, schema in success.beside.items()}
    return Answer(value, status=success.status, beside=beside)


def _as_data(known: Any, schema: Schema) -> Json:
    """What an envelope of a product's own says of what is known."""
    facts = as_object(known)
    nothing: Any = [] if "array" in with_type(schema, "array").get("type", "") else {}
    return facts | {"success": True, "data": facts.get("data", nothing if known is ABSENT else known)}


def _is_list(task: Task) -> bool:
    schema = with_type(task.operation.answer.schema, "array")
    return "array" in schema.get("type", "")
