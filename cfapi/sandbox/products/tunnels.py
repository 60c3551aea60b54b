"""Tunnels, of cloudflared and of WARP Connector: made by name, deleted but remembered, with tokens to run them.

Nothing connects to a sandbox by itself. What connects in a test is put there: `box.add(f"{tunnel}/connections", {...})`
with the `conns` of a connector.
"""

import base64
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from cfapi.sandbox.answers import Answer, Json, bad_parameter
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.values import as_list

_ACCOUNT = "/accounts/{account_id}"
KINDS = ("cfd_tunnel", "warp_connector")
_SHORTEST_SECRET = 32
_SHELF = 3  # parts of the path of the collection


def shelf(task: Task) -> str:
    """Where the tunnels of one kind are."""
    return task.shelf(_SHELF)


def found(task: Task) -> Thing:
    """The tunnel in the path, also when it was deleted. Only its id means it: a name is taken again and again."""
    thing = task.shelves.collection(shelf(task)).get(task.call.parts[_SHELF])
    if thing is None:
        raise codes.TUNNEL_MISSING.refusal()
    return thing


def _complete(task: Task, facts: Json) -> Json:
    """A tunnel with all that one has; what is said of it may be less."""
    kind = task.call.parts[_SHELF - 1]
    usual: Json = {
        "account_tag": task.call.args["account_id"],
        "created_at": task.call.stamp,
        "name": "",
        "tun_type": kind,
        "metadata": {},
    }
    managed = _managed(facts.get("config_src", "local")) if kind == KINDS[0] else {}
    return usual | managed | facts


def living(task: Task) -> Thing:
    """The tunnel in the path, unless it was deleted."""
    thing = found(task)
    if thing.facts.get("deleted_at"):
        raise codes.TUNNEL_MISSING.refusal()
    return thing


def create(task: Task) -> Answer:
    """A name is free again when its tunnel was deleted."""
    body, store = task.received.facts, task.call.store
    secret = _secret(body["tunnel_secret"]) if "tunnel_secret" in body else store.source.randbytes(_SHORTEST_SECRET)
    known = {"id": store.new_uuid(), "name": _free_name(task, body["name"])}
    source = {"config_src": body["config_src"]} if "config_src" in body else {}
    thing = Thing(_complete(task, known | source), secret)
    task.shelves.put(shelf(task), known["id"], thing)
    return Answer(shown(task, thing))


def _managed(source: str) -> Json:
    return {"config_src": source, "remote_config": source == "cloudflare"}


def _free_name(task: Task, name: str) -> str:
    if not name.strip():
        raise codes.TUNNEL_NAME.refusal()
    others = task.shelves.collection(shelf(task)).values()
    if any(each.facts["name"] == name and not each.facts.get("deleted_at") for each in others):
        raise codes.TUNNEL_NAME_TAKEN.refusal()
    return name


def _all(task: Task, kinds: Iterable[str]) -> list[Thing]:
    account = task.shelf(2)
    return [each for kind in kinds for each in task.shelves.collection(f"{account}/{kind}").values()]


def _secret(text: str) -> bytes:
    try:
        secret = base64.b64decode(text, validate=True)
    except ValueError:
        raise codes.TUNNEL_SECRET.refusal() from None
    if len(secret) < _SHORTEST_SECRET:
        raise codes.TUNNEL_SECRET.refusal()
    return secret


def get(task: Task) -> Answer:
    return Answer(shown(task, found(task)))


def edit(task: Task) -> Answer:
    thing, body = living(task), task.received.facts
    if body.get("name", thing.facts["name"]) != thing.facts["name"]:
        thing.facts["name"] = _free_name(task, body["name"])
    if "tunnel_secret" in body:
        thing.content = _secret(body["tunnel_secret"])
    return Answer(shown(task, thing))


def delete(task: Task) -> Answer:
    """It is refused while something is connected; `cascade`, as cloudflared sends it, ends connections first."""
    thing = living(task)
    if task.call.query.get("cascade") == "true":
        disconnect(task, thing)
    if connections(task, thing):
        raise codes.TUNNEL_IN_USE.refusal()
    if _is_routed(task, thing):
        raise codes.TUNNEL_ROUTED.refusal()
    thing.facts["deleted_at"] = task.call.stamp
    return Answer(shown(task, thing))


def _is_routed(task: Task, thing: Thing) -> bool:
    routes = task.shelves.collection(f"{task.shelf(2)}/teamnet/routes")
    return any(each.facts.get("tunnel_id") == thing.facts["id"] for each in routes.values())


def connectors(task: Task, thing: Thing) -> dict[str, Thing]:
    """What is connected, by id: each connector has some connections."""
    facts, account = thing.facts, task.shelf(2)
    return task.shelves.collection(f"{account}/{facts['tun_type']}/{facts['id']}/connections")


def connections(task: Task, thing: Thing) -> list[Json]:
    """The connections of all connectors."""
    return [each for client in connectors(task, thing).values() for each in as_list(client.facts.get("conns"))]


def disconnect(task: Task, thing: Thing, client: str | None = None) -> None:
    """End the connections of one connector, or of all."""
    clients = connectors(task, thing)
    for key in [key for key in clients if client in {None, key}]:
        del clients[key]
        thing.facts["conns_inactive_at"] = task.call.stamp


def shown(task: Task, thing: Thing) -> Json:
    """A tunnel with how it stands: nobody came yet, somebody is here, or nobody is any more."""
    here = connections(task, thing)
    status = "healthy" if here else "down" if "conns_inactive_at" in thing.facts else "inactive"
    opened = [str(each["opened_at"]) for each in here if each.get("opened_at")]
    active = {"conns_active_at": min(opened)} if opened else {}
    return {"status": status} | thing.facts | active | {"connections": here}


def list_(task: Task) -> Answer:
    return _listed(task, [task.call.parts[_SHELF - 1]])


def list_all(task: Task) -> Answer:
    """Tunnels of all kinds, or of those that the query names."""
    wanted = [each for each in task.call.query.get("tun_types", "").split(",") if each]
    return _listed(task, [kind for kind in KINDS if not wanted or kind in wanted])


def _listed(task: Task, kinds: list[str]) -> Answer:
    tests = {name: _TESTS[name] for name in task.call.query if name in _TESTS}
    tunnels = [shown(task, each) for each in _all(task, kinds)]
    return task.listed(
        [each for each in tunnels if all(test(each, task.call.query[name]) for name, test in tests.items())]
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


def token(task: Task) -> Answer:
    """What a connector is started with: the account, the tunnel and its secret."""
    thing = living(task)
    secret = base64.b64encode(thing.content or b"").decode()
    words = {"a": task.call.args["account_id"], "t": thing.facts["id"], "s": secret}
    return Answer(base64.b64encode(json.dumps(words, separators=(",", ":")).encode()).decode())


def _doings(kind: str) -> dict[tuple[str, str], Doing]:
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


DOINGS: dict[tuple[str, str], Doing] = {
    **_doings(KINDS[0]),
    **_doings(KINDS[1]),
    ("GET", f"{_ACCOUNT}/tunnels"): list_all,
}

KEPT = {f"{_ACCOUNT}/{kind}": Kept(complete=_complete) for kind in KINDS}
