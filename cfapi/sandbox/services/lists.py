"""Lists (IP addresses, host names, redirects, ASNs): their items change in operations that run on their own."""

import ipaddress
import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any, cast

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema import crud
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.resource_store import ResourceStore, StoredResource

_LISTS = "/accounts/{account_id}/rules/lists"
_SHELF = 4  # parts of the path of the collection
_RUNNING = timedelta(seconds=2)
# The property of an item that holds what a list of a kind is of.
_NAME = re.compile(r"[a-z0-9_]{1,50}")
# https://developers.cloudflare.com/waf/tools/lists/: items of all lists of an account.
_MOST_ITEMS = 10_000
# Where expressions are that may name lists.
_NAMING = ("/rulesets", "/filters")
_KINDS = {"ip": "ip", "hostname": "hostname", "redirect": "redirect", "asn": "asn"}


def create(request: ResourceRequest) -> Response:
    """A name is taken once in an account."""
    facts = request.payload.facts
    if not _NAME.fullmatch(str(facts["name"])):
        raise codes.LIST_NAME.error()
    others = request.resources.collection(request.path).values()
    if any(other.facts["name"] == facts["name"] for other in others):
        raise codes.LIST_NAME_TAKEN.error()
    return crud.create(request)


def delete(request: ResourceRequest) -> Response:
    """A list that a rule or a filter names stays: https://github.com/crowdsecurity/cs-cloudflare-bouncer/issues/130."""
    found = request.resources.find(request.above, request.parts[_SHELF])
    if found is None:
        raise missing(request.above)
    name = re.compile(rf"\${re.escape(str(found[1].facts['name']))}\b")
    if any(name.search(each) for each in _expressions(request)):
        raise codes.LIST_IN_USE.error()
    request.resources.remove(request.above, found[0])
    return request.respond(found[1].facts)


def _expressions(request: ResourceRequest) -> Iterator[str]:
    """The expressions of all rules and filters of the account and of its zones."""
    for path, things in request.resources.collections.items():
        if path.endswith(_NAMING) and _is_of_account(request, path):
            for thing in things.values():
                rules = thing.facts.get("rules", (thing.facts,))
                yield from (str(rule.get("expression", "")) for rule in rules)


def _is_of_account(request: ResourceRequest, path: str) -> bool:
    kind, id = path.split("/")[1:3]
    zone = request.store.zones.get(id) if kind == "zones" else None
    return request.parts[1] == (zone.account_id if zone else id)


def add(request: ResourceRequest) -> Response:
    return _begin(request, _add)


def replace(request: ResourceRequest) -> Response:
    return _begin(request, _replace)


def remove(request: ResourceRequest) -> Response:
    return _begin(request, _remove)


def operation(request: ResourceRequest) -> Response:
    thing = request.resources.collection(request.above).get(request.parts[-1])
    if thing is None:
        raise codes.LIST_OPERATION_MISSING.error()
    return Response(thing.facts)


_How = Callable[[ResourceStore, str, list[Json]], None]


@attrs.frozen
class _Change:
    """A change of a list's items that runs: it is carried out, and said to be, a little later."""

    resources: ResourceStore
    path: str
    held: Json
    running: StoredResource
    items: list[Json]
    how: _How

    def finish(self, moment: datetime) -> None:
        self.how(self.resources, self.path, self.items)
        count = len(self.resources.collection(self.path))
        self.held.update(num_items=count, modified_on=timestamp(moment))
        self.running.facts.update(status="completed", completed=timestamp(moment))


def _begin(request: ResourceRequest, how: _How) -> Response:
    """Check the items now; change the list a little later."""
    lists, name = request.path_to(_SHELF), request.parts[_SHELF]
    found = request.resources.find(lists, name)
    if found is None:
        raise missing(lists)
    held, value = found[1].facts, request.payload.value
    items = cast("list[Json]", value if isinstance(value, list) else request.payload.facts.get("items", []))
    if len(items) > _MOST_ITEMS:
        raise codes.LIST_CALL_SIZE.error(most=_MOST_ITEMS)
    if how is not _remove:
        items = [_item(request, held["kind"], each) for each in items]
        _refuse_twins(items, held["kind"])
    running = StoredResource({"id": request.store.new_id(), "status": "pending"})
    request.resources.put(f"{lists}/bulk_operations", running.facts["id"], running)
    change = _Change(request.resources, request.path, held, running, items, how)
    request.store.scheduler.at(request.now + _RUNNING, change.finish)
    return Response({"operation_id": running.facts["id"]})


def _item(request: ResourceRequest, kind: str, raw: Json) -> Json:
    name = _KINDS[kind]
    if name not in raw:
        raise codes.LIST_ITEM_KIND.error(kind=kind, name=name)
    value: Any = raw[name]
    if kind == "ip":
        value = _network(value)
    moments = {"created_on": request.timestamp, "modified_on": request.timestamp}
    comment = {"comment": raw["comment"]} if "comment" in raw else {}
    return {"id": request.store.new_id(), name: value} | comment | moments


def _refuse_twins(items: list[Json], kind: str) -> None:
    """In one call nothing may come twice."""
    seen = set[str]()
    for place, item in enumerate(items):
        if (key := _key(item)) in seen:
            raise codes.LIST_ITEM_TWICE.error(kind=kind, place=place)
        seen.add(key)


def _key(item: Json) -> str:
    """What tells an item from others: of a redirect, where it leads from."""
    value = item[next(each for each in _KINDS.values() if each in item)]
    return str(as_object(value).get("source_url", value))


def _network(value: Any) -> str:
    """An address, or a network in its shortest form."""
    try:
        network = ipaddress.ip_network(str(value), strict=False)
    except ValueError:
        raise codes.LIST_ITEM_ADDRESS.error(value=value) from None
    return str(network.network_address) if network.num_addresses == 1 else str(network)


def _add(resources: ResourceStore, path: str, items: list[Json]) -> None:
    for item in items:
        _forget_twin(resources, path, item)
        resources.put(path, item["id"], StoredResource(item))


def _forget_twin(resources: ResourceStore, path: str, item: Json) -> None:
    """An item that comes again replaces the one that was there."""
    twins = [id for id, thing in resources.collection(path).items() if _key(thing.facts) == _key(item)]
    for id in twins:
        resources.remove(path, id)


def _replace(resources: ResourceStore, path: str, items: list[Json]) -> None:
    resources.collection(path).clear()
    _add(resources, path, items)


def _remove(resources: ResourceStore, path: str, items: list[Json]) -> None:
    for item in items:
        resources.collection(path).pop(str(item.get("id")), None)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", _LISTS): create,
    ("DELETE", _LISTS + "/{list_id}"): delete,
    ("POST", _LISTS + "/{list_id}/items"): add,
    ("PUT", _LISTS + "/{list_id}/items"): replace,
    ("DELETE", _LISTS + "/{list_id}/items"): remove,
    ("GET", _LISTS + "/bulk_operations/{operation_id}"): operation,
}

COLLECTIONS = {_LISTS: CollectionSpec(), _LISTS + "/{list_id}/items": CollectionSpec()}
