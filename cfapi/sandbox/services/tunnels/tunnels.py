"""Tunnels, of cloudflared and of WARP Connector: made by name, deleted but remembered, with tokens to run them.

Nothing connects to a sandbox by itself. What connects in a test is put there: `box.add(f"{tunnel}/connections", {...})`
with the `conns` of a connector.
"""

import base64
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.codes import bad_parameter
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.resource_store import StoredResource

_ACCOUNT = "/accounts/{account_id}"
KINDS = ("cfd_tunnel", "warp_connector")
_SHORTEST_SECRET = 32
_SHELF = 3  # parts of the path of the collection


def path_to(request: ResourceRequest) -> str:
    """Where the tunnels of one kind are."""
    return request.path_to(_SHELF)


def found(request: ResourceRequest) -> StoredResource:
    """The tunnel in the path, also when it was deleted. Only its id means it: a name is taken again and again."""
    thing = request.resources.collection(path_to(request)).get(request.parts[_SHELF])
    if thing is None:
        raise codes.TUNNEL_MISSING.error()
    return thing


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """A tunnel with all that one has; what is said of it may be less."""
    kind = request.parts[_SHELF - 1]
    usual: Json = {
        "account_tag": request.args["account_id"],
        "created_at": request.timestamp,
        "name": "",
        "tun_type": kind,
        "metadata": {},
    }
    managed = _managed(facts.get("config_src", "local")) if kind == KINDS[0] else {}
    return usual | managed | facts


def living(request: ResourceRequest) -> StoredResource:
    """The tunnel in the path, unless it was deleted."""
    thing = found(request)
    if thing.facts.get("deleted_at"):
        raise codes.TUNNEL_MISSING.error()
    return thing


def create(request: ResourceRequest) -> Response:
    """A name is free again when its tunnel was deleted."""
    body, store = request.payload.facts, request.store
    secret = _secret(body["tunnel_secret"]) if "tunnel_secret" in body else store.source.randbytes(_SHORTEST_SECRET)
    known = {"id": store.new_uuid(), "name": _free_name(request, body["name"])}
    source = {"config_src": body["config_src"]} if "config_src" in body else {}
    thing = StoredResource(_complete(request, known | source), secret)
    request.resources.put(path_to(request), known["id"], thing)
    return Response(shown(request, thing))


def _managed(source: str) -> Json:
    return {"config_src": source, "remote_config": source == "cloudflare"}


def _free_name(request: ResourceRequest, name: str) -> str:
    if not name.strip():
        raise codes.TUNNEL_NAME.error()
    others = request.resources.collection(path_to(request)).values()
    if any(each.facts["name"] == name and not each.facts.get("deleted_at") for each in others):
        raise codes.TUNNEL_NAME_TAKEN.error()
    return name


def _all(request: ResourceRequest, kinds: Iterable[str]) -> list[StoredResource]:
    account = request.path_to(2)
    return [each for kind in kinds for each in request.resources.collection(f"{account}/{kind}").values()]


def _secret(text: str) -> bytes:
    try:
        secret = base64.b64decode(text, validate=True)
    except ValueError:
        raise codes.TUNNEL_SECRET.error() from None
    if len(secret) < _SHORTEST_SECRET:
        raise codes.TUNNEL_SECRET.error()
    return secret


def get(request: ResourceRequest) -> Response:
    return Response(shown(request, found(request)))


def edit(request: ResourceRequest) -> Response:
    thing, body = living(request), request.payload.facts
    if body.get("name", thing.facts["name"]) != thing.facts["name"]:
        thing.facts["name"] = _free_name(request, body["name"])
    if "tunnel_secret" in body:
        thing.content = _secret(body["tunnel_secret"])
    return Response(shown(request, thing))


def delete(request: ResourceRequest) -> Response:
    """It is refused while something is connected; `cascade`, as cloudflared sends it, ends connections first."""
    thing = living(request)
    if request.query.get("cascade") == "true":
        disconnect(request, thing)
    if connections(request, thing):
        raise codes.TUNNEL_IN_USE.error()
    if _is_routed(request, thing):
        raise codes.TUNNEL_ROUTED.error()
    thing.facts["deleted_at"] = request.timestamp
    return Response(shown(request, thing))


def _is_routed(request: ResourceRequest, thing: StoredResource) -> bool:
    routes = request.resources.collection(f"{request.path_to(2)}/teamnet/routes")
    return any(each.facts.get("tunnel_id") == thing.facts["id"] for each in routes.values())


def connectors(request: ResourceRequest, thing: StoredResource) -> dict[str, StoredResource]:
    """What is connected, by id: each connector has some connections."""
    facts, account = thing.facts, request.path_to(2)
    return request.resources.collection(f"{account}/{facts['tun_type']}/{facts['id']}/connections")


def connections(request: ResourceRequest, thing: StoredResource) -> list[Json]:
    """The connections of all connectors."""
    return [each for client in connectors(request, thing).values() for each in as_list(client.facts.get("conns"))]


def disconnect(request: ResourceRequest, thing: StoredResource, client: str | None = None) -> None:
    """End the connections of one connector, or of all."""
    clients = connectors(request, thing)
    for key in [key for key in clients if client in {None, key}]:
        del clients[key]
        thing.facts["conns_inactive_at"] = request.timestamp


def shown(request: ResourceRequest, thing: StoredResource) -> Json:
    """A tunnel with how it stands: nobody came yet, somebody is here, or nobody is any more."""
    here = connections(request, thing)
    status = "healthy" if here else "down" if "conns_inactive_at" in thing.facts else "inactive"
    opened = [str(each["opened_at"]) for each in here if each.get("opened_at")]
    active = {"conns_active_at": min(opened)} if opened else {}
    return {"status": status} | thing.facts | active | {"connections": here}


def list_(request: ResourceRequest) -> Response:
    return _listed(request, [request.parts[_SHELF - 1]])


def list_all(request: ResourceRequest) -> Response:
    """Tunnels of all kinds, or of those that the query names."""
    wanted = [each for each in request.query.get("tun_types", "").split(",") if each]
    return _listed(request, [kind for kind in KINDS if not wanted or kind in wanted])


def _listed(request: ResourceRequest, kinds: list[str]) -> Response:
    tests = {name: _TESTS[name] for name in request.query if name in _TESTS}
    tunnels = [shown(request, each) for each in _all(request, kinds)]
    return request.listed(
        [each for each in tunnels if all(test(each, request.query[name]) for name, test in tests.items())]
    )


def _asked(name: str, text: str) -> datetime:
    """The moment that a parameter is."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise bad_parameter(name, f"{text} is no moment") from None
    if moment.tzinfo is None:
        raise bad_parameter(name, f"{text} has no offset from UTC")
    return moment


def _between(name: str, first: str, last: str) -> dict[str, Callable[[Json, str], bool]]:
    """Whether the moment that a parameter is comes after what one fact tells, and before what another does, if any."""

    def test(facts: Json, text: str) -> bool:
        moment = _asked(name, text)
        begun, ended = (datetime.fromisoformat(facts[each]) if facts.get(each) else None for each in (first, last))
        return begun is not None and begun <= moment and (ended is None or ended > moment)

    return {name: test}


_TESTS: dict[str, Callable[[Json, str], Any]] = {
    "name": lambda facts, text: facts["name"] == text,
    "uuid": lambda facts, text: facts["id"] == text,
    "status": lambda facts, text: facts["status"] == text,
    "is_deleted": lambda facts, text: bool(facts.get("deleted_at")) == (text in {"true", "1"}),
    "include_prefix": lambda facts, text: facts["name"].startswith(text),
    "exclude_prefix": lambda facts, text: not facts["name"].startswith(text),
    **_between("existed_at", "created_at", "deleted_at"),
    **_between("was_active_at", "conns_active_at", "conns_inactive_at"),
    **_between("was_inactive_at", "conns_inactive_at", "conns_active_at"),
}


def token(request: ResourceRequest) -> Response:
    """What a connector is started with: the account, the tunnel and its secret."""
    thing = living(request)
    secret = base64.b64encode(thing.content or b"").decode()
    words = {"a": request.args["account_id"], "t": thing.facts["id"], "s": secret}
    return Response(base64.b64encode(json.dumps(words, separators=(",", ":")).encode()).decode())


def _handlers(kind: str) -> dict[tuple[str, str], Handler]:
    base = f"{_ACCOUNT}/{kind}"
    one = base + "/{tunnel_id}"
    return {
        ("GET", base): list_,
        ("POST", base): create,
        ("GET", one): get,
        ("PATCH", one): edit,
        ("DELETE", one): delete,
        ("GET", f"{one}/token"): token,
    }


HANDLERS: dict[tuple[str, str], Handler] = {
    **_handlers(KINDS[0]),
    **_handlers(KINDS[1]),
    ("GET", f"{_ACCOUNT}/tunnels"): list_all,
}

COLLECTIONS = {f"{_ACCOUNT}/{kind}": CollectionSpec(complete=_complete) for kind in KINDS}
