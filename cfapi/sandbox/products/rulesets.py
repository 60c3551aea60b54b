"""Rulesets: rules in order, a version for each change, and the entry point of each phase."""

import copy
from typing import Any, cast

from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.refusals import missing
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.products.kept import Kept
from cfapi.sandbox.values import as_list, as_object

_OWNERS = ("/accounts/{account_id}", "/zones/{zone_id}")
_ENTRY_KINDS = {"accounts": "root", "zones": "zone"}


def _shelf(task: Task) -> str:
    """Where the rulesets of the account or the zone are."""
    return task.shelf(3)


def _ruleset(task: Task) -> Thing:
    thing = task.shelves.collection(_shelf(task)).get(task.call.parts[3])
    if thing is None:
        raise missing(_shelf(task))
    return thing


def list_(task: Task) -> Answer:
    return task.listed([_without_rules(thing.facts) for thing in task.shelves.collection(_shelf(task)).values()])


def _without_rules(facts: Json) -> Json:
    return {name: value for name, value in facts.items() if name not in {"rules", "versions"}}


def create(task: Task) -> Answer:
    facts = task.received.facts
    for name in ("name", "kind", "phase"):
        if name not in facts:
            raise Refusal(400, 1004, f"Invalid request body: '{name}' is required", pointer="/")
    if facts["kind"] in _ENTRY_KINDS.values() and _entry_point(task, facts["phase"]) is not None:
        raise Refusal(400, 20217, f"the phase {facts['phase']} has an entry point already")
    return Answer(_made(task, facts).facts)


def _made(task: Task, body: Json) -> Thing:
    facts: Json = {"id": task.call.store.new_id(), "description": "", "version": "0", "rules": [], **body}
    thing = Thing(facts)
    _next_version(task, thing, body)
    task.shelves.put(_shelf(task), facts["id"], thing)
    return thing


def _complete(task: Task, facts: Json) -> Json:
    """A ruleset that a test adds is of the first version, unless it says of which."""
    rules = [_rule(task, as_object(each)) for each in as_list(facts.get("rules"))]
    made = {"description": "", "last_updated": task.call.stamp} | facts | {"rules": rules}
    made["version"] = made["version"] if str(made.get("version")).isdecimal() else "1"
    _keep_version(task, made)
    return made


def _keep_version(task: Task, facts: Json) -> None:
    task.shelves.put(f"{_shelf(task)}/{facts['id']}/versions", facts["version"], Thing(copy.deepcopy(facts)))


def _next_version(task: Task, thing: Thing, changes: Json) -> None:
    """Every change makes a new version; the ones before stay readable."""
    given = {name: changes[name] for name in ("name", "description") if name in changes}
    rules = [_rule(task, each) for each in cast("list[Json]", changes.get("rules", thing.facts["rules"]))]
    version = str(int(thing.facts["version"]) + 1)
    thing.facts |= given | {"rules": rules, "version": version, "last_updated": task.call.stamp}
    _keep_version(task, thing.facts)


def _rule(task: Task, raw: Json) -> Json:
    """A rule with what it is given by itself. One that is sent back as it was keeps its id and its version."""
    for name in ("action", "expression"):
        if name not in raw:
            raise Refusal(400, 1004, f"Invalid request body: a rule must have '{name}'", pointer="/rules")
    id = str(raw.get("id") or task.call.store.new_id())
    made: Json = {"enabled": True, "version": "1", "ref": id, "last_updated": task.call.stamp}
    return made | raw | {"id": id}


def get(task: Task) -> Answer:
    return Answer(_ruleset(task).facts)


def update(task: Task) -> Answer:
    thing = _ruleset(task)
    _next_version(task, thing, {"rules": [], **task.received.facts})
    return Answer(thing.facts)


def delete(task: Task) -> Answer:
    task.shelves.remove(_shelf(task), _ruleset(task).facts["id"])
    return Answer(status=204, content=b"")


def create_rule(task: Task) -> Answer:
    thing, body = _ruleset(task), task.received.facts
    _next_version(task, thing, {"rules": _placed(thing.facts["rules"], _without_position(body), body.get("position"))})
    return Answer(thing.facts)


def edit_rule(task: Task) -> Answer:
    thing, body = _ruleset(task), task.received.facts
    old = _find_rule(thing, task.call.parts[5])
    version = {"version": str(int(old["version"]) + 1), "last_updated": task.call.stamp}
    new = old | _without_position(body) | version | {"id": old["id"]}
    rules = [new if each["id"] == old["id"] else each for each in thing.facts["rules"]]
    if body.get("position") is not None:
        rules = _placed([each for each in rules if each["id"] != old["id"]], new, body["position"])
    _next_version(task, thing, {"rules": rules})
    return Answer(thing.facts)


def delete_rule(task: Task) -> Answer:
    thing = _ruleset(task)
    gone = _find_rule(thing, task.call.parts[5])
    _next_version(task, thing, {"rules": [each for each in thing.facts["rules"] if each["id"] != gone["id"]]})
    return Answer(thing.facts)


def _find_rule(thing: Thing, id: str) -> Json:
    found = next((each for each in thing.facts["rules"] if id in {each["id"], each["ref"]}), None)
    if found is None:
        raise Refusal(404, 20101, "could not find the rule")
    return cast("Json", found)


def _without_position(body: Json) -> Json:
    return {name: value for name, value in body.items() if name != "position"}


def _placed(rules: list[Json], rule: Json, position: Any) -> list[Json]:
    """The rules with one put at a position: an index from 1, or before or after another rule; else at the end."""
    place = len(rules)
    wanted = cast("Json", position or {})
    ids = [each["id"] for each in rules]
    if "index" in wanted:
        place = int(wanted["index"]) - 1
    elif wanted.get("before") in ids or wanted.get("after") in ids:
        place = ids.index(wanted["before"]) if wanted.get("before") in ids else ids.index(wanted["after"]) + 1
    elif wanted.get("before") == "":
        place = 0
    elif wanted.get("before") or wanted.get("after"):
        raise Refusal(400, 20102, "the position names a rule that is not in the ruleset")
    return [*rules[:place], rule, *rules[place:]]


def _entry_point(task: Task, phase: str) -> Thing | None:
    kind = _ENTRY_KINDS[task.call.parts[0]]
    things = task.shelves.collection(_shelf(task)).values()
    return next((each for each in things if (each.facts["kind"], each.facts["phase"]) == (kind, phase)), None)


def _known_entry_point(task: Task) -> Thing:
    thing = _entry_point(task, task.call.args["ruleset_phase"])
    if thing is None:
        raise Refusal(404, 10003, "could not find entrypoint ruleset in the phase")
    return thing


def get_entry_point(task: Task) -> Answer:
    return Answer(_known_entry_point(task).facts)


def update_entry_point(task: Task) -> Answer:
    """The entry point of a phase comes into being when its rules are first written."""
    phase, body = task.call.args["ruleset_phase"], task.received.facts
    thing = _entry_point(task, phase)
    if thing is None:
        made: Json = {"name": "default", "kind": _ENTRY_KINDS[task.call.parts[0]], "phase": phase, "rules": [], **body}
        return Answer(_made(task, made).facts)
    _next_version(task, thing, {"rules": [], **body})
    return Answer(thing.facts)


def versions(task: Task) -> Answer:
    return Answer([_without_rules(each.facts) for each in _versions(task, _ruleset(task)).values()])


def version(task: Task) -> Answer:
    return Answer(_version(task, _ruleset(task)).facts)


def by_tag(task: Task) -> Answer:
    """A version with those of its rules alone that have a tag among their categories."""
    facts, tag = _version(task, _ruleset(task)).facts, task.call.args["rule_tag"]
    rules = [each for each in facts["rules"] if tag in each.get("categories", ())]
    return task.said(facts | {"rules": rules})


def delete_version(task: Task) -> Answer:
    thing = _ruleset(task)
    gone = _version(task, thing).facts["version"]
    if gone == thing.facts["version"]:
        raise Refusal(400, 20218, "the current version can't be deleted")
    del _versions(task, thing)[gone]
    return Answer(status=204, content=b"")


def entry_point_versions(task: Task) -> Answer:
    return Answer([_without_rules(each.facts) for each in _versions(task, _known_entry_point(task)).values()])


def entry_point_version(task: Task) -> Answer:
    return Answer(_version(task, _known_entry_point(task)).facts)


def _versions(task: Task, thing: Thing) -> dict[str, Thing]:
    return task.shelves.collection(f"{_shelf(task)}/{thing.facts['id']}/versions")


def _version(task: Task, thing: Thing) -> Thing:
    found = _versions(task, thing).get(task.call.args["ruleset_version"])
    if found is None:
        raise Refusal(404, 20103, "could not find the version")
    return found


def _doings(owner: str) -> dict[tuple[str, str], Doing]:
    base = f"{owner}/rulesets"
    one, entry = f"{base}/{{ruleset_id}}", f"{base}/phases/{{ruleset_phase}}/entrypoint"
    return {
        ("GET", base): list_,
        ("POST", base): create,
        ("GET", one): get,
        ("PUT", one): update,
        ("DELETE", one): delete,
        ("POST", f"{one}/rules"): create_rule,
        ("PATCH", f"{one}/rules/{{rule_id}}"): edit_rule,
        ("DELETE", f"{one}/rules/{{rule_id}}"): delete_rule,
        ("GET", f"{one}/versions"): versions,
        ("GET", f"{one}/versions/{{ruleset_version}}"): version,
        ("DELETE", f"{one}/versions/{{ruleset_version}}"): delete_version,
        ("GET", f"{one}/versions/{{ruleset_version}}/by_tag/{{rule_tag}}"): by_tag,
        ("GET", entry): get_entry_point,
        ("PUT", entry): update_entry_point,
        ("GET", f"{entry}/versions"): entry_point_versions,
        ("GET", f"{entry}/versions/{{ruleset_version}}"): entry_point_version,
    }


DOINGS: dict[tuple[str, str], Doing] = {**_doings(_OWNERS[0]), **_doings(_OWNERS[1])}

KEPT = {f"{owner}/rulesets": Kept(complete=_complete) for owner in _OWNERS}
