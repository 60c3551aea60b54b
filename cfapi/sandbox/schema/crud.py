"""What happens to the store where no product has rules of its own: the role of the operation decides."""

import functools
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import exists, missing
from cfapi.sandbox.http.responses import JSON, Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema import samples
from cfapi.sandbox.schema.catalog import Operation, Schema, resolve
from cfapi.sandbox.schema.classify import Role, collection_at, listed_in, object_of, shape
from cfapi.sandbox.schema.fakes import ABSENT
from cfapi.sandbox.schema.filters import WatchedQuery, asked_in, filtered, ignored_in, parameters, refuse_unread
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.schema.validation import check_parameter, check_query, needs_query
from cfapi.sandbox.state.resource_store import StoredResource


def handler(own: Handler | None, *, early: bool = False) -> Handler:
    """What serves an operation: the handler of its product, else what its role says.

    Requests below something that is not there, unless they may come `early`, and with parameters that can't be, are
    refused before.
    """
    return functools.partial(_serve, own, early)


def _serve(own: Handler | None, early: bool, request: ResourceRequest) -> Response:
    operation = request.route.operation
    if not early:
        check_owners(request)
    handle = own or _BY_ROLE[request.classification.role]
    if request.query or needs_query(operation):
        check_query(operation, request.query)
        refuse_dry_run(request)
    return _serve_listing(handle, request) if request.query and operation.items else handle(request)


def refuse_dry_run(request: ResourceRequest) -> None:
    """Refuse to try what would be done: it would be done."""
    if request.method != "GET" and request.query.get("dry_run", "false") != "false":
        raise codes.ACTION_UNKNOWN.error(name="dry_run")


def _serve_listing(handle: Handler, request: ResourceRequest) -> Response:
    """A listing obeys what it documents, and ignores all else, as the API does; it says so, for it may be a typo."""
    asked = asked_in(request.operation, request.query)
    if asked:
        documented = parameters(request.operation)
        for name in sorted(asked):
            check_parameter(name, resolve(documented[name]), request.query[name])
        query = WatchedQuery(request.query)
        response = handle(attrs.evolve(request, query=query))
        refuse_unread(asked, query, documented)
    else:
        response = handle(request)
    ignored = ignored_in(request.operation, request.query)
    if not ignored or response.content is not None:
        return response
    messages = [codes.PARAMETER_IGNORED.error(name=name).error for name in ignored]
    return attrs.evolve(response, beside=response.beside | {"messages": messages})


def check_owners(request: ResourceRequest) -> None:
    """Refuse what is below a thing that nobody made."""
    for index in owners(request.route.operation):
        path = "/" + "/".join(request.parts[:index])
        if request.resources.find(path, request.parts[index]) is None:
            raise missing(path)


@functools.cache
def owners(operation: Operation) -> tuple[int, ...]:
    """Where in the path of an operation the things stand that it is below, besides accounts and zones."""
    pieces = shape(operation.path).strip("/").split("/")
    names = [index for index in range(3, len(pieces) - 1) if pieces[index] == "{}"]
    return tuple(index for index in names if _is_made("/" + "/".join(pieces[:index])))


def _is_made(path: str) -> bool:
    collection = collection_at(path)
    return collection is not None and collection.made


def _list(request: ResourceRequest) -> Response:
    things = request.resources.facts(request.path)
    if not request.collection.plain:
        _complete(request, things)
    found = request.filtered(things)
    return request.listed([facts[request.collection.key] for facts in found] if request.collection.plain else found)


def _complete(request: ResourceRequest, things: Iterable[Json]) -> None:
    """Keep what the listing tells of a thing though nobody said it: its id is the same each time it is asked for."""
    told = _told_names(request.operation)
    for facts in things:
        if missing := told - facts.keys():
            made = as_object(request.faker.value(listed_in(request.operation), facts))
            facts |= {name: made[name] for name in missing if name in made}


@functools.cache
def _told_names(operation: Operation) -> frozenset[str]:
    """What a listing always tells of its items."""
    schema = object_of(listed_in(operation))
    properties: dict[str, Schema] = schema.get("properties", {})
    telling = {name for name, inner in properties.items() if samples.is_telling(name, resolve(inner))}
    return frozenset(telling | (set(schema.get("required", ())) & properties.keys()))


def create(request: ResourceRequest) -> Response:
    value = request.payload.value
    path = request.above if request.classification.is_below else request.path
    bodies = as_list(value) if isinstance(value, list) else [request.payload.facts]
    made = [_made(request, path, as_object(each) or {"value": each}) for each in bodies]
    return request.respond(made if request.classification.tells_list else made[0] if made else ABSENT)


def _made(request: ResourceRequest, path: str, body: Json, key: str = "") -> Json:
    """Make a thing and keep it; what the API fills in by itself is not taken from the body."""
    hidden = request.classification.read_only
    facts = {name: value for name, value in body.items() if name not in hidden}
    if key:
        facts.setdefault(request.collection.key, key)
    facts = request.canonical(facts)
    named = facts.get("value" if request.collection.plain else request.collection.key)
    key = key or str(named or request.faker.id(request.collection.key_schema))
    if request.resources.collection(path).get(key) is not None or _is_taken(request, path, facts):
        raise exists(path)
    facts.setdefault(request.collection.key, key)
    request.resources.put(path, key, StoredResource(facts, request.payload.content, request.content_type))
    return facts


def _is_taken(request: ResourceRequest, path: str, facts: Json) -> bool:
    """Whether another resource has what there can be once only."""
    field = request.collection.unique
    return field is not None and any(each.get(field) == facts.get(field) for each in request.resources.facts(path))


def _get(request: ResourceRequest) -> Response:
    found = request.resources.find(request.above, request.parts[-1])
    if found is None and not request.collection.made:
        return request.respond(ABSENT if request.operation.items is None else [])
    thing = _thing(request)[1]
    return request.respond([thing.facts]) if request.classification.tells_list else _told(request, thing)


def _thing(request: ResourceRequest) -> tuple[str, StoredResource]:
    found = request.resources.find(request.above, request.parts[-1])
    if found is None:
        raise missing(request.above)
    return found


def put(request: ResourceRequest) -> Response:
    found = request.resources.find(request.above, request.parts[-1])
    if found is None and request.collection.closed and request.collection.made:
        raise missing(request.above)
    if found is None:
        return request.respond(_made(request, request.above, request.payload.facts, request.parts[-1]))
    return _changed(request, found[1])


def _patch(request: ResourceRequest) -> Response:
    found = request.resources.find(request.above, request.parts[-1])
    if found is None and not request.collection.made:
        return request.respond(_made(request, request.above, request.payload.facts, request.parts[-1]))
    return _changed(request, _thing(request)[1])


def _changed(request: ResourceRequest, thing: StoredResource) -> Response:
    """What the body says replaces what was known; moments of change are now."""
    hidden = request.classification.read_only | {request.collection.key}
    thing.facts |= {name: value for name, value in request.payload.facts.items() if name not in hidden}
    _touch(thing.facts, request)
    if request.payload.content is not None:
        thing.content, thing.content_type = request.payload.content, request.content_type
    return _told(request, thing)


def _touch(facts: Json, request: ResourceRequest) -> None:
    properties: dict[str, Schema] = object_of(request.collection.item).get("properties", {})
    for name, schema in properties.items():
        if name in facts and samples.is_moment(name, resolve(schema)) and not samples.is_creation(name):
            facts[name] = request.timestamp


def _delete(request: ResourceRequest) -> Response:
    found = request.resources.find(request.above, request.parts[-1])
    if found is None and not request.collection.made:
        return request.respond(ABSENT)
    key, thing = _thing(request)
    request.resources.remove(request.above, key)
    return request.respond(thing.facts)


def _replace_all(request: ResourceRequest) -> Response:
    """All things of a collection at once: those in the body, or in the one list it holds."""
    for key in list(request.resources.collection(request.path)):
        request.resources.remove(request.path, key)
    kind = str if request.collection.plain else dict
    made = [_made(request, request.path, each) for each in _things_in(request.payload.value, kind)]
    return request.respond(made if request.classification.tells_list else request.payload.facts)


def _things_in(value: Any, kind: type) -> list[Json]:
    inside = (as_list(each) for each in as_object(value).values())
    found = as_list(value) or next((each for each in inside if each), list[Any]())
    return [as_object(each) or {"value": each} for each in found if isinstance(each, kind)]


def _remove_all(request: ResourceRequest) -> Response:
    """Things that the body or the query names; all of them where it names none."""
    things = request.resources.collection(request.path)
    named = [str(each) for each in _names_in(request.payload.value)] or request.query.get("id", "").split(",")
    wanted = [name for name in named if name] or _asked_for(request, things)
    removed: list[Json] = []
    for name in wanted:
        if (found := request.resources.find(request.path, name)) is not None:
            request.resources.remove(request.path, found[0])
            removed.append(found[1].facts)
    return request.respond(removed if request.classification.tells_list else ABSENT)


def _asked_for(request: ResourceRequest, things: Mapping[str, StoredResource]) -> list[str]:
    """The keys of the things that the query does not exclude."""
    found = filtered(request.operation, [thing.facts for thing in things.values()], request.query)
    meant = {id(facts) for facts in found}
    return [key for key, thing in things.items() if id(thing.facts) in meant]


def _names_in(value: Any) -> Iterable[Any]:
    values = as_list(value) or as_object(value).values()
    for each in values:
        if isinstance(each, list):
            yield from _names_in(each)
        elif isinstance(each, str):
            yield each
        elif isinstance(each, dict):
            yield as_object(each).get("id")


def _read(request: ResourceRequest) -> Response:
    thing = request.resources.singles.get(request.path)
    return _told(request, thing) if thing else request.respond(ABSENT)


def _write(request: ResourceRequest) -> Response:
    value = request.payload.value
    thing = request.resources.singles.setdefault(request.path, StoredResource({}))
    if request.operation.verb == "PUT":
        thing.facts = {}
    thing.facts |= request.payload.facts
    if isinstance(value, list):
        thing.facts = {"items": value}
        return request.respond(as_list(value))
    made = request.faker.value(request.operation.answer.schema, thing.facts)
    thing.facts |= as_object(made)
    if request.payload.content is not None:
        thing.content, thing.content_type = request.payload.content, request.content_type
    return _told(request, thing)


def _reset(request: ResourceRequest) -> Response:
    thing = request.resources.singles.pop(request.path, None)
    return request.respond(thing.facts if thing else ABSENT)


def _act(request: ResourceRequest) -> Response:
    """Something is done to a thing, and nothing stays of it: the answer speaks of the thing and of what came."""
    above = (
        request.resources.find(request.above.rpartition("/")[0], request.parts[-2]) if len(request.parts) > 1 else None
    )
    value = request.payload.value
    if isinstance(value, list):
        return request.respond(as_list(value))
    return request.respond((above[1].facts if above else {}) | request.payload.facts)


_BY_ROLE: dict[Role, Handler] = {
    Role.LIST: _list,
    Role.CREATE: create,
    Role.REPLACE_ALL: _replace_all,
    Role.REMOVE_ALL: _remove_all,
    Role.GET: _get,
    Role.PUT: put,
    Role.PATCH: _patch,
    Role.DELETE: _delete,
    Role.READ: _read,
    Role.WRITE: _write,
    Role.RESET: _reset,
    Role.ACT: _act,
}


def _told(request: ResourceRequest, thing: StoredResource) -> Response:
    """What is known of a thing, or the content it was uploaded with where that is the answer."""
    if thing.content is not None and request.operation.answer.type not in {"", JSON}:
        return Response(
            status=request.operation.answer.status, content=thing.content, content_type=_type_of(request, thing)
        )
    return request.respond(thing.facts)


def _type_of(request: ResourceRequest, thing: StoredResource) -> str:
    """The type that content came with, where the API answers with such; else the one it answers with."""
    answered = request.operation.answer.type
    same = fnmatchcase(thing.content_type, answered)
    return thing.content_type if same else answered.replace("/*", "/png")
