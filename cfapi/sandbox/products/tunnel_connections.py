"""What a tunnel does once it runs: its connectors, and the configuration that they are given, in versions."""

from typing import Any

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products import codes
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.products.tunnels import KINDS, connectors, disconnect, found, living
from cfapi.sandbox.values import as_list, as_object

_CLOUDFLARED, _WARP = (f"/accounts/{{account_id}}/{kind}/{{tunnel_id}}" for kind in KINDS)
_EVERYTHING = (None, "", "*")


def list_(task: Task) -> Answer:
    return Answer([each.facts for each in connectors(task, found(task)).values()])


def clean_up(task: Task) -> Answer:
    disconnect(task, living(task), task.call.query.get("client_id"))
    return Answer({})


def connector(task: Task) -> Answer:
    thing = connectors(task, found(task)).get(task.call.parts[-1])
    if thing is None:
        raise codes.CONNECTOR_MISSING.refusal()
    return Answer(thing.facts)


def configuration(task: Task) -> Answer:
    """Before the first is written, there is a version 0 without a configuration."""
    facts, kept = found(task).facts, task.shelves.singles.get(task.path, Thing({}))
    return Answer(_identity(facts) | {"version": 0, "created_at": facts["created_at"]} | kept.facts)


def _identity(facts: Json) -> Json:
    return {"tunnel_id": facts["id"], "account_id": facts["account_tag"], "source": facts["config_src"]}


def configure(task: Task) -> Answer:
    """A tunnel that is configured here is managed here from then on."""
    thing = living(task)
    # Not by the schema: it wants a hostname of each rule, and the last one, as all clients write it, has none.
    body = task.call.body()
    if not isinstance(body, dict):
        raise Refusal(400, 1004, "Invalid request body: it must be an object", pointer="/")
    config = as_object(as_object(body).get("config"))
    _check_ingress(as_list(config.get("ingress")))
    thing.facts |= {"config_src": "cloudflare", "remote_config": True}
    return Answer(_identity(thing.facts) | _next_version(task, "version", {"config": config}))


def _next_version(task: Task, name: str, facts: Json) -> Json:
    before = task.shelves.singles.get(task.path)
    version = before.facts[name] + 1 if before else 1
    kept = Thing({name: version, "created_at": task.call.stamp} | facts)
    task.shelves.singles[task.path] = kept
    return kept.facts


def _check_ingress(rules: list[Any]) -> None:
    """The last rule, and no other, matches all that comes."""
    for number, rule in enumerate(as_object(each) for each in rules):
        if not rule.get("service"):
            raise codes.TUNNEL_CONFIG.refusal(why=f"rule {number + 1} has no service")
        catches_all = rule.get("hostname") in _EVERYTHING and not rule.get("path")
        if catches_all != (number == len(rules) - 1):
            why = "the last ingress rule must match all URLs, and it alone"
            raise codes.TUNNEL_CONFIG.refusal(why=why)


def warp_configuration(task: Task) -> Answer:
    facts, kept = found(task).facts, task.shelves.singles.get(task.path, Thing({}))
    made = {"configuration_version": 0, "created_at": facts["created_at"], "ha_mode": "none"}
    return Answer({"tunnel_id": facts["id"]} | made | kept.facts)


def configure_warp(task: Task) -> Answer:
    thing, body = living(task), task.received.facts
    known = {name: body[name] for name in ("ha_mode", "config") if body.get(name) is not None}
    facts = known | {"updated_at": task.call.stamp}
    return Answer({"tunnel_id": thing.facts["id"]} | _next_version(task, "configuration_version", facts))


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", f"{_CLOUDFLARED}/connections"): list_,
    ("DELETE", f"{_CLOUDFLARED}/connections"): clean_up,
    ("GET", f"{_CLOUDFLARED}/connectors/{{connector_id}}"): connector,
    ("GET", f"{_CLOUDFLARED}/configurations"): configuration,
    ("PUT", f"{_CLOUDFLARED}/configurations"): configure,
    ("GET", f"{_WARP}/connections"): list_,
    ("GET", f"{_WARP}/connectors/{{connector_id}}"): connector,
    ("GET", f"{_WARP}/configurations"): warp_configuration,
    ("PUT", f"{_WARP}/configurations"): configure_warp,
}

KEPT = {f"{_CLOUDFLARED}/connections": Kept(), f"{_WARP}/connections": Kept()}
