"""Rulesets: rules in order, a version for each change, and the entry point of each phase."""

import copy
from collections.abc import Mapping
from typing import Any, cast

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.collection_spec import CollectionSpec
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.rulesets.rule_checks import check_rules
from cfapi.sandbox.state.resource_store import StoredResource

_OWNERS = ("/accounts/{account_id}", "/zones/{zone_id}")
_ENTRY_KINDS = {"accounts": "root", "zones": "zone"}
_ASSIGNED = ("id", "version", "last_updated")


def _collection_path(request: ResourceRequest) -> str:
    """Where the rulesets of the account or the zone are; what a zone has from the beginning is put there first."""
    path = request.path_to(3)
    if request.parts[0] == "zones" and path not in request.resources.collections:
        request.resources.collections[path] = {}
        for phase, rules in request.zone().products.get("phases", {}).items():
            facts = {"id": request.store.new_id(), "name": "default", "kind": "zone", "phase": phase, "rules": rules}
            request.resources.put(path, facts["id"], StoredResource(_complete(request, facts)))
    return path


def _ruleset(request: ResourceRequest) -> StoredResource:
    thing = request.resources.collection(_collection_path(request)).get(request.parts[3])
    if thing is None:
        raise missing(_collection_path(request))
    return thing


def list_(request: ResourceRequest) -> Response:
    return request.listed(
        [_without_rules(thing.facts) for thing in request.resources.collection(_collection_path(request)).values()]
    )


def _without_rules(facts: Json) -> Json:
    return {name: value for name, value in facts.items() if name not in {"rules", "versions"}}


def create(request: ResourceRequest) -> Response:
    facts = request.payload.facts
    for name in ("name", "kind", "phase"):
        if name not in facts:
            raise codes.FIELD_REQUIRED.error(name=name, pointer="/")
    if facts["kind"] not in {_ENTRY_KINDS[request.parts[0]], "custom"}:
        raise codes.RULESET_KIND.error(kind=facts["kind"], owner=request.parts[0], pointer="/kind")
    if facts["kind"] in _ENTRY_KINDS.values() and _entry_point(request, facts["phase"]) is not None:
        raise codes.ENTRY_POINT_EXISTS.error(kind=facts["kind"], phase=facts["phase"], pointer="/kind")
    return Response(_made(request, facts).facts)


def _made(request: ResourceRequest, body: Json) -> StoredResource:
    facts: Json = {"id": request.store.new_id(), "description": "", "version": "0", **body, "rules": []}
    thing = StoredResource(facts)
    _next_version(request, thing, body)
    request.resources.put(_collection_path(request), facts["id"], thing)
    return thing


def _complete(request: ResourceRequest, facts: Json) -> Json:
    """A ruleset that a test adds is of the first version, unless it says of which."""
    rules = [_rule(request, as_object(each), {}) for each in as_list(facts.get("rules"))]
    made = {"description": "", "last_updated": request.timestamp} | facts | {"rules": rules}
    made["version"] = made["version"] if str(made.get("version")).isdecimal() else "1"
    _keep_version(request, made)
    return made


def _keep_version(request: ResourceRequest, facts: Json) -> None:
    request.resources.put(
        f"{_collection_path(request)}/{facts['id']}/versions", facts["version"], StoredResource(copy.deepcopy(facts))
    )


def _next_version(request: ResourceRequest, thing: StoredResource, changes: Json) -> None:
    """Every change makes a new version; the ones before stay readable."""
    given = {name: changes[name] for name in ("name", "description") if name in changes}
    known = {each["ref"]: each for each in thing.facts["rules"]}
    for name in ("kind", "phase"):
        if changes.get(name, thing.facts[name]) != thing.facts[name]:
            raise codes.RULESET_FIXED.error(name=name, value=changes[name], pointer=f"/{name}")
    rules = [_rule(request, each, known) for each in cast("list[Json]", changes.get("rules", thing.facts["rules"]))]
    check_rules(rules, thing.facts["phase"], request.zone().plan if request.parts[0] == "zones" else None)
    version = str(int(thing.facts["version"]) + 1)
    thing.facts |= given | {"rules": rules, "version": version, "last_updated": request.timestamp}
    _keep_version(request, thing.facts)


def _rule(request: ResourceRequest, raw: Json, known: Mapping[str, Json]) -> Json:
    """A rule with what it is given by itself. One that is sent back as it was keeps its id and its version.

    By its reference it keeps them as well: Terraform's provider sends no ids.
    """
    if "action" not in raw:
        raise codes.BODY_INVALID.error(why="a rule must have 'action'", pointer="/rules")
    if not str(raw.get("expression", "")).strip():
        raise codes.RULE_BLANK.error(pointer="/rules")
    before, said = known.get(str(raw.get("ref")), {}), {"enabled": True} | raw
    if said == {name: value for name, value in before.items() if name not in _ASSIGNED}:
        return before
    id = str(raw.get("id") or before.get("id") or request.store.new_id())
    version = str(int(before.get("version", "0")) + 1)
    return {"version": version, "ref": id, "last_updated": request.timestamp} | said | {"id": id}


def get(request: ResourceRequest) -> Response:
    return Response(_ruleset(request).facts)


def update(request: ResourceRequest) -> Response:
    thing = _ruleset(request)
    _next_version(request, thing, {"rules": [], **request.payload.facts})
    return Response(thing.facts)


def delete(request: ResourceRequest) -> Response:
    request.resources.remove(_collection_path(request), _ruleset(request).facts["id"])
    return Response(status=204, content=b"")


def create_rule(request: ResourceRequest) -> Response:
    thing, body = _ruleset(request), request.payload.facts
    _next_version(
        request, thing, {"rules": _placed(thing.facts["rules"], _without_position(body), body.get("position"))}
    )
    return Response(thing.facts)


def edit_rule(request: ResourceRequest) -> Response:
    """A rule is replaced by what is said of it, unless that is its position alone."""
    thing, body = _ruleset(request), request.payload.facts
    old = _find_rule(thing, request.parts[5])
    said = _without_position(body) or {name: value for name, value in old.items() if name not in _ASSIGNED}
    new = _rule(request, {"ref": old["ref"]} | said | {"id": old["id"]}, {old["ref"]: old})
    rules = [new if each["id"] == old["id"] else each for each in thing.facts["rules"]]
    if body.get("position") is not None:
        rules = _placed([each for each in rules if each["id"] != old["id"]], new, body["position"])
    _next_version(request, thing, {"rules": rules})
    return Response(thing.facts)


def delete_rule(request: ResourceRequest) -> Response:
    thing = _ruleset(request)
    gone = _find_rule(thing, request.parts[5])
    _next_version(request, thing, {"rules": [each for each in thing.facts["rules"] if each["id"] != gone["id"]]})
    return Response(thing.facts)


def _find_rule(thing: StoredResource, id: str) -> Json:
    found = next((each for each in thing.facts["rules"] if id in {each["id"], each["ref"]}), None)
    if found is None:
        raise codes.RULE_MISSING.error()
    return cast("Json", found)


def _without_position(body: Json) -> Json:
    return {name: value for name, value in body.items() if name != "position"}


def _placed(rules: list[Json], rule: Json, position: Any) -> list[Json]:
    """The rules with one put at a position: an index from 1, or before or after another rule; else at the end."""
    place = len(rules)
    wanted = {name: value for name, value in as_object(position).items() if value is not None}
    ids = [each["id"] for each in rules]
    if len(wanted) > 1:
        raise codes.RULE_POSITION.error(why="it has more than one of before, after and index")
    if "index" in wanted:
        place = int(wanted["index"]) - 1
        if not 0 <= place <= len(rules):
            raise codes.RULE_POSITION.error(why=f"its index is none from 1 to {len(rules) + 1}")
    elif wanted.get("before") in ids or wanted.get("after") in ids:
        place = ids.index(wanted["before"]) if wanted.get("before") in ids else ids.index(wanted["after"]) + 1
    elif wanted.get("before") == "":
        place = 0
    elif wanted.get("before") or wanted.get("after"):
        raise codes.RULE_POSITION.error(why="it names a rule that is not in the ruleset")
    return [*rules[:place], rule, *rules[place:]]


def _entry_point(request: ResourceRequest, phase: str) -> StoredResource | None:
    kind = _ENTRY_KINDS[request.parts[0]]
    things = request.resources.collection(_collection_path(request)).values()
    return next((each for each in things if (each.facts["kind"], each.facts["phase"]) == (kind, phase)), None)


def _known_entry_point(request: ResourceRequest) -> StoredResource:
    thing = _entry_point(request, request.args["ruleset_phase"])
    if thing is None:
        raise codes.ENTRY_POINT_MISSING.error()
    return thing


def get_entry_point(request: ResourceRequest) -> Response:
    return Response(_known_entry_point(request).facts)


def update_entry_point(request: ResourceRequest) -> Response:
    """The entry point of a phase comes into being when its rules are first written."""
    phase, body = request.args["ruleset_phase"], request.payload.facts
    thing = _entry_point(request, phase)
    if thing is None:
        made: Json = {"name": "default", "kind": _ENTRY_KINDS[request.parts[0]], "phase": phase, "rules": [], **body}
        return Response(_made(request, made).facts)
    _next_version(request, thing, {"rules": [], **body})
    return Response(thing.facts)


def versions(request: ResourceRequest) -> Response:
    return Response([_without_rules(each.facts) for each in _versions(request, _ruleset(request)).values()])


def version(request: ResourceRequest) -> Response:
    return Response(_version(request, _ruleset(request)).facts)


def by_tag(request: ResourceRequest) -> Response:
    """A version with those of its rules alone that have a tag among their categories."""
    facts, tag = _version(request, _ruleset(request)).facts, request.args["rule_tag"]
    rules = [each for each in facts["rules"] if tag in each.get("categories", ())]
    return request.respond(facts | {"rules": rules})


def delete_version(request: ResourceRequest) -> Response:
    thing = _ruleset(request)
    gone = _version(request, thing).facts["version"]
    if gone == thing.facts["version"]:
        raise codes.RULESET_VERSION_CURRENT.error()
    del _versions(request, thing)[gone]
    return Response(status=204, content=b"")


def entry_point_versions(request: ResourceRequest) -> Response:
    return Response([_without_rules(each.facts) for each in _versions(request, _known_entry_point(request)).values()])


def entry_point_version(request: ResourceRequest) -> Response:
    return Response(_version(request, _known_entry_point(request)).facts)


def _versions(request: ResourceRequest, thing: StoredResource) -> dict[str, StoredResource]:
    return request.resources.collection(f"{_collection_path(request)}/{thing.facts['id']}/versions")


def _version(request: ResourceRequest, thing: StoredResource) -> StoredResource:
    found = _versions(request, thing).get(request.args["ruleset_version"])
    if found is None:
        raise codes.RULESET_VERSION_MISSING.error()
    return found


def _handlers(owner: str) -> dict[tuple[str, str], Handler]:
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


HANDLERS: dict[tuple[str, str], Handler] = {**_handlers(_OWNERS[0]), **_handlers(_OWNERS[1])}

COLLECTIONS = {f"{owner}/rulesets": CollectionSpec(complete=_complete) for owner in _OWNERS}
