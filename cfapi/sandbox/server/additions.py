"""What tests add to the seeded world: zones, and things in any collection."""

import contextlib
import copy
import itertools
from collections.abc import Generator, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import attrs

from cfapi.sandbox.auth.credentials import Caller
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.http.routing import Route, arguments
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema import crud
from cfapi.sandbox.schema.classify import Collection, collection_at, shape, shapes
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.services.dns.record_rules import added
from cfapi.sandbox.services.registry import COLLECTIONS, HANDLERS
from cfapi.sandbox.services.ssl import universal
from cfapi.sandbox.services.zones import activation
from cfapi.sandbox.services.zones.setting_rules import checked, known
from cfapi.sandbox.services.zones.zone_defaults import PLANS, bare_zone
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.resource_store import StoredResource, StoredResources
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import STATUSES, Zone
from cfapi.sandbox.state.zones import free_name


def added_zone(
    store: Store,
    now: datetime,
    name: str,
    *,
    status: str,
    plan: str,
    records: Iterable[Json],
    settings: Mapping[str, Any],
) -> Zone:
    """A zone that has what it is told to have, a universal certificate, and no other records or certificates.

    One that was active has had its certificate for some time; one that is pending waits for both.

    Raises:
        ValueError: Something of it can't be.
    """
    if status not in STATUSES:
        raise ValueError(f"status is none of {', '.join(STATUSES)}")
    if plan not in PLANS:
        raise ValueError(f"plan is none of {', '.join(PLANS)}")
    account = next(iter(store.accounts.values()))
    with _possible(name):
        free = free_name(store.zones, name)
    zone = bare_zone(store.new_id(), free, account.short, store.clock, status=status, plan=plan)
    # What was given may be given to another zone too, and each of them may change its own.
    for setting, value in copy.deepcopy(dict(settings)).items():
        with _possible(f"{setting}={value!r}"):
            zone.settings[setting] = checked(known(setting), value, plan)
    for fields in copy.deepcopy(list(records)):
        with _possible(fields):
            added(zone, zone.records, fields, store.new_id(), timestamp(now))
    if status != "initializing":
        universal.order(store, zone, now, served=status != "pending")
    activation.keep(store, zone, now)
    store.zones[zone.id] = zone
    return zone


@contextlib.contextmanager
def _possible(what: object) -> Generator[None]:
    """What the API would refuse can't be: an error of whoever wanted it."""
    try:
        yield
    except ApiError as error:
        raise ValueError(f"{what} can't be: {error.words}") from None


def added_things(store: Store, now: datetime, path: str, items: Iterable[Json]) -> list[Json]:
    """Things put into a collection, each with all that its schema asks for, and its product.

    Raises:
        ValueError: There is no such collection among the generic ones, it is below something that is not there,
            or no more can be in it, or none like these.
    """
    with _possible(f"What is added to {path}"):
        request = _request(store, now, path)
        # What was given may be given again.
        return [_add(request, item) for item in copy.deepcopy(list(items))]


def _request(store: Store, now: datetime, path: str) -> ResourceRequest:
    """The adding as a request of the sandbox's own to what is at the path."""
    parts = tuple(path.strip("/").split("/"))
    collection = _collection(parts)
    operation = next(iter(shapes()[collection.path].values()))
    request = ResourceRequest(
        store=store,
        caller=Caller("sandbox", "none"),
        route=Route("POST", operation.path, crud.create, operation=operation),
        now=now,
        method="POST",
        parts=parts,
        args=dict(arguments(operation.path, parts)),
        query={},
        sent=b"",
        content_type="",
        headers={},
    )
    request.owner()
    crud.check_owners(request)
    return request


def _add(request: ResourceRequest, item: Json) -> Json:
    kept = COLLECTIONS.get(request.collection.path, CollectionSpec(request.collection.key))
    collection = attrs.evolve(request.collection, key=kept.key)
    if collection.key_schema.get("format") == "uuid":
        item = {collection.key: request.faker.id(collection.key_schema)} | item
    facts = item | as_object(request.faker.value(collection.item, item))
    known = item.get("value") if collection.plain else None
    key = str(facts.setdefault(collection.key, known or request.store.new_id()))
    if collection.key not in item and key in (held := request.resources.collection(request.path)):
        facts[collection.key] = _other_key(collection, held, key)
    facts = kept.complete(request, facts)
    request.resources.put(request.path, kept.under(facts), StoredResource(facts))
    return facts


def _other_key(collection: Collection, held: StoredResources, taken: str) -> str:
    """A key that nothing in the collection has: names that are made up are all alike."""
    numbered = (f"{taken}-{number}" for number in itertools.count(len(held) + 1))
    keys: Iterable[str] = collection.key_schema.get("enum") or numbered
    for key in keys:
        if key not in held:
            return key
    raise ValueError(f"{collection.path} has one thing of every {collection.key} that there is.")


def _collection(parts: Sequence[str]) -> Collection:
    """The collection that a path leads to: its variables may stand for anything."""
    for path in shapes():
        pieces = path.strip("/").split("/")
        if len(pieces) == len(parts) and all(piece in ("{}", part) for piece, part in zip(pieces, parts, strict=True)):
            found = collection_at(path)
            if path in _ELSEWHERE:
                raise ValueError(f"The sandbox keeps {path} elsewhere: its things follow rules of their own.")
            if found is not None:
                return found
    raise ValueError(f"The API has no collection at /{'/'.join(parts)}.")


# What is listed or made by rules of its own: these would not find what is put where all else is.
_ELSEWHERE = frozenset(shape(path) for verb, path in HANDLERS if verb in {"GET", "POST"}) - COLLECTIONS.keys()
