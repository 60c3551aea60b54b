"""Versions of Workers and what comes with them: deployments, settings with bindings, secrets, schedules.

Each upload is a version with a UUID of its own, and is deployed; a version that is only uploaded is not.
"""

from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.http.forms import read_form
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.workers import bindings
from cfapi.sandbox.state.resource_store import StoredResource

_SCRIPT = "/accounts/{account_id}/workers/scripts/{script_name}"
_DEPTH = 5  # parts of the path of a script
_SETTINGS = (
    "bindings", "compatibility_date", "compatibility_flags", "limits", "logpush", "observability", "placement", "tags",
    "tail_consumers", "usage_model",
)  # fmt: skip
# What settings say where nobody said otherwise. The document has no empty placement; Terraform's provider relies on it.
_USUAL_SETTINGS: Json = {
    "compatibility_flags": [], "logpush": False, "placement": {}, "tags": [], "tail_consumers": [],
    "usage_model": "standard",
}  # fmt: skip
_SECRET_KINDS = frozenset({"secret_text", "secret_key"})
_SECRET_FACTS = frozenset({"text", "key_base64", "key_jwk"})


def uploaded(request: ResourceRequest, metadata: Json) -> str:
    """Keep what an upload said of the Worker, as a new version that is deployed; gives its id."""
    path = request.path_to(_DEPTH)
    _keep_settings(request, path, metadata)
    id = _add_version(request, path)
    _deploy(request, path, [{"percentage": 100, "version_id": id}])
    return id


def refuse_consumer(request: ResourceRequest, account: str, script: str) -> None:
    """Refuse to remove a script that consumes a queue of the account."""
    for queue in request.resources.collection(f"{account}/queues"):
        for consumer in request.resources.facts(f"{account}/queues/{queue}/consumers"):
            if script in {consumer.get(name) for name in ("script", "script_name", "service")}:
                raise codes.SCRIPT_CONSUMES.error()


def content_uploaded(request: ResourceRequest) -> None:
    """Another source is a new version, too, with the settings that there were; it is deployed."""
    path = request.path_to(_DEPTH)
    _deploy(request, path, [{"percentage": 100, "version_id": _add_version(request, path)}])


def _keep_settings(request: ResourceRequest, path: str, said: Json) -> None:
    """Bindings that are inherited stay as they were; secrets are kept by themselves."""
    before = _settings(request, path)
    known = {each["name"]: each for each in before.get("bindings", [])}
    settings = _without_nulls({name: said[name] for name in _SETTINGS if name in said})
    bindings = list[Json]()
    for each in map(as_object, as_list(said.get("bindings"))):
        if each.get("type") in _SECRET_KINDS:
            _keep_secret(request, path, each)
        else:
            bindings.append(known.get(each.get("name"), each) if each.get("type") == "inherit" else each)
    request.resources.singles[f"{path}/settings"] = StoredResource(settings | {"bindings": bindings})


def _without_nulls(said: Json) -> Json:
    """Who says null sets nothing, at whatever depth."""
    told = {name: value for name, value in said.items() if value is not None}
    return {
        name: _without_nulls(as_object(value)) if isinstance(value, dict) else value for name, value in told.items()
    }


def _settings(request: ResourceRequest, path: str) -> Json:
    thing = request.resources.singles.get(f"{path}/settings")
    return thing.facts if thing else {"bindings": []}


def _add_version(request: ResourceRequest, path: str) -> str:
    number = len(request.resources.collection(f"{path}/versions")) + 1
    id = request.store.new_uuid()
    moments = {"created_on": request.timestamp, "modified_on": request.timestamp}
    metadata = {"source": "api", "author_email": request.store.user["email"], "hasPreview": False, **moments}
    settings = _settings(request, path)
    resources = {"bindings": settings["bindings"], "script": {"etag": request.store.new_id(), "handlers": ["fetch"]}}
    facts = {"id": id, "number": number, "metadata": metadata, "resources": resources}
    request.resources.put(f"{path}/versions", id, StoredResource(facts))
    return id


def _deploy(request: ResourceRequest, path: str, versions: list[Any]) -> Json:
    facts: Json = {
        "id": request.store.new_uuid(),
        "created_on": request.timestamp,
        "source": "api",
        "strategy": "percentage",
        "versions": versions,
        "author_email": request.store.user["email"],
    }
    request.resources.put(f"{path}/deployments", facts["id"], StoredResource(facts))
    return facts


def versions(request: ResourceRequest) -> Response:
    """The newest first. All can be deployed, and those that can are listed in one page."""
    found = request.resources.facts(request.path)[::-1]
    return Response({"items": found}) if request.query.get("deployable") == "true" else request.listed(found)


def add_version(request: ResourceRequest) -> Response:
    """A version that is not deployed."""
    path, metadata = request.path_to(_DEPTH), as_object(request.payload.facts.get("metadata"))
    bindings.check(request, path, metadata)
    _keep_settings(request, path, metadata)
    id = _add_version(request, path)
    return request.respond(request.resources.collection(f"{path}/versions")[id].facts)


def deployments(request: ResourceRequest) -> Response:
    """The newest first, which is the one that is live."""
    return request.listed(request.filtered(request.resources.facts(request.path)[::-1]))


def deploy(request: ResourceRequest) -> Response:
    """Versions that there are, with parts that are all together."""
    path, wanted = request.path_to(_DEPTH), as_list(request.payload.facts["versions"])
    known = request.resources.collection(f"{path}/versions")
    for each in wanted:
        if each["version_id"] not in known:
            raise codes.VERSION_MISSING.error(id=each["version_id"])
    if abs(sum(each["percentage"] for each in wanted) - 100) > 0.01:  # noqa: PLR2004  all of it, in percent
        raise codes.DEPLOYMENT_PARTS.error()
    return request.respond(_deploy(request, path, wanted))


def settings(request: ResourceRequest) -> Response:
    """The settings, with the names of secrets among the bindings."""
    path = request.path_to(_DEPTH)
    known = _USUAL_SETTINGS | _settings(request, path)
    return Response(known | {"bindings": [*known["bindings"], *request.resources.facts(f"{path}/secrets")]})


def tail(_: ResourceRequest) -> Response:
    """Refused: it would be the address of logs, and there are none."""
    raise codes.TAIL_REFUSED.error()


def remove_tail(request: ResourceRequest) -> Response:
    """There is none to remove."""
    raise missing(request.above)


def edit_settings(request: ResourceRequest) -> Response:
    path = request.path_to(_DEPTH)
    said = as_object(read_form(request).get("settings"))
    _keep_settings(request, path, _settings(request, path) | said)
    return settings(request)


def _keep_secret(request: ResourceRequest, path: str, secret: Json) -> Json:
    """What it says is told to nobody again."""
    facts = {name: value for name, value in secret.items() if name not in _SECRET_FACTS}
    request.resources.put(f"{path}/secrets", str(secret["name"]), StoredResource(facts))
    return facts


def put_secret(request: ResourceRequest) -> Response:
    return request.respond(_keep_secret(request, request.path_to(_DEPTH), request.payload.facts))


def edit_secrets(request: ResourceRequest) -> Response:
    """Put some secrets and remove others, by their names, all at once; null removes one."""
    path, wanted = request.path_to(_DEPTH), as_object(request.payload.facts.get("secrets"))
    for name in [name for name, secret in wanted.items() if secret is None]:
        if request.resources.collection(f"{path}/secrets").get(name) is not None:
            request.resources.remove(f"{path}/secrets", name)
    put = {name: as_object(secret) | {"name": name} for name, secret in wanted.items() if secret is not None}
    return request.respond({name: _keep_secret(request, path, secret) for name, secret in put.items()})


def schedules(request: ResourceRequest) -> Response:
    thing = request.resources.singles.get(request.path)
    return request.respond(thing.facts if thing else {"schedules": []})


def put_schedules(request: ResourceRequest) -> Response:
    """Other schedules than before; one that stays is as old as it was."""
    thing = request.resources.singles.get(request.path)
    known = [as_object(each) for each in as_list(thing.facts["schedules"])] if thing else []
    before: dict[str, Json] = {each["cron"]: each for each in known}
    moments = {"created_on": request.timestamp, "modified_on": request.timestamp}
    wanted = dict.fromkeys(str(as_object(each)["cron"]) for each in as_list(request.payload.value))
    facts = {"schedules": [before.get(cron, {"cron": cron, **moments}) for cron in wanted]}
    request.resources.singles[request.path] = StoredResource(facts)
    return request.respond(facts)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", f"{_SCRIPT}/versions"): versions,
    ("POST", f"{_SCRIPT}/versions"): add_version,
    ("GET", f"{_SCRIPT}/deployments"): deployments,
    ("POST", f"{_SCRIPT}/deployments"): deploy,
    ("GET", f"{_SCRIPT}/settings"): settings,
    ("PATCH", f"{_SCRIPT}/settings"): edit_settings,
    ("PUT", f"{_SCRIPT}/secrets"): put_secret,
    ("PATCH", f"{_SCRIPT}/secrets-bulk"): edit_secrets,
    ("GET", f"{_SCRIPT}/schedules"): schedules,
    ("PUT", f"{_SCRIPT}/schedules"): put_schedules,
    ("POST", f"{_SCRIPT}/tails"): tail,
    ("DELETE", f"{_SCRIPT}/tails/{{id}}"): remove_tail,
}
