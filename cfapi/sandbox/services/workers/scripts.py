"""Workers scripts and snippets: the modules that were uploaded come back as they were; a script alone comes alone."""

import attrs

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.by_collection import missing
from cfapi.sandbox.http.forms import FORM, Part, read_parts, write_parts
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.schema import crud
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.workers import assets, bindings, versions
from cfapi.sandbox.state.resource_store import StoredResource

_SCRIPT = "/accounts/{account_id}/workers/scripts/{script_name}"
_DISPATCHED = "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}"
_ENVIRONMENT = "/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content"
_SNIPPET = "/zones/{zone_id}/snippets/{snippet_name}"
_COLLECTIONS = ("scripts", "snippets")
_MODULE = "application/javascript+module"
_PLAIN = "application/javascript"
_SCRIPTS = (_MODULE, _PLAIN, "text/javascript")


@attrs.frozen
class _Upload:
    """What was uploaded: modules, of which `main` is run first, or a script alone."""

    content: bytes = b""
    content_type: str = _PLAIN
    main: str = ""


def put(request: ResourceRequest) -> Response:
    """A script with its metadata, which name its main module or the part that is all of it; or a script alone."""
    plain = request.content_type in _SCRIPTS
    metadata = {} if plain else as_object(request.payload.facts.get("metadata"))
    bindings.check(request, request.path, metadata)
    told = assets.taken(request, metadata)
    answer = _put_plain(request) if plain else _put_form(request)
    _script(request).facts.update(told)
    return attrs.evolve(answer, result=answer.result | told | _note_version(request, metadata))


def _put_form(request: ResourceRequest) -> Response:
    upload = _upload(request)
    answer = crud.put(request)
    _keep(_script(request), upload)
    return answer


def _note_version(request: ResourceRequest, metadata: Json) -> Json:
    """A new version; the response calls it a deployment, as wrangler knows."""
    return {"deployment_id": versions.uploaded(request, metadata)} if _has_versions(request) else {}


def _has_versions(request: ResourceRequest) -> bool:
    """Scripts of the account have versions; those of dispatch namespaces, and snippets, have none."""
    return request.parts[2:4] == ("workers", "scripts")


def _put_plain(request: ResourceRequest) -> Response:
    """A script alone, as scripts without modules may come."""
    name, content_type = request.args["script_name"], request.content_type
    thing = StoredResource(request.canonical({"id": name}), request.raw, content_type)
    request.resources.put(request.path_to(_depth(request)), name, thing)
    return request.respond(thing.facts)


def put_content(request: ResourceRequest) -> Response:
    """Another source for a script that is there; its settings stay."""
    thing = _script(request)
    _keep(thing, _upload(request))
    if _has_versions(request):
        versions.content_uploaded(request)
    return request.respond(thing.facts)


def delete(request: ResourceRequest) -> Response:
    """A script that consumes a queue stays, unless it must go (`force`)."""
    thing = _script(request)
    if request.query.get("force") != "true":
        versions.refuse_consumer(request, request.path_to(2), request.args["script_name"])
    request.resources.remove(request.above, request.parts[_depth(request)])
    return request.respond(thing.facts)


def get(request: ResourceRequest) -> Response:
    """The modules as a form, beside the name of the first one; or a script alone, as JavaScript."""
    return _respond(_script(request))


def get_snippet(request: ResourceRequest) -> Response:
    """The files of a snippet: a form, also of a single one."""
    thing = _script(request)
    if thing.content_type.startswith(FORM):
        return _respond(thing)
    name = request.parts[_depth(request)]
    script = Part(name, f"{name}.js", thing.content_type or _PLAIN, thing.content or b"")
    content, content_type = write_parts([script])
    return Response(content=content, content_type=content_type)


def put_of_environment(request: ResourceRequest) -> Response:
    """The source of what a service does in one environment."""
    upload = _upload(request)
    thing = request.resources.singles.setdefault(request.path, StoredResource({}))
    _keep(thing, upload)
    return request.respond(thing.facts | request.payload.facts)


def get_of_environment(request: ResourceRequest) -> Response:
    return _respond(request.resources.singles.get(request.path, StoredResource({})))


def _respond(thing: StoredResource) -> Response:
    main = thing.facts.get("main_module") if thing.content_type.startswith(FORM) else None
    headers = {"cf-entrypoint": str(main)} if main else {}
    return Response(content=thing.content or b"", content_type=thing.content_type or _PLAIN, headers=headers)


def _keep(thing: StoredResource, upload: _Upload) -> None:
    thing.content, thing.content_type = upload.content, upload.content_type
    thing.facts |= {"main_module": upload.main} if upload.main else {}


def _script(request: ResourceRequest) -> StoredResource:
    depth = _depth(request)
    found = request.resources.find(request.path_to(depth), request.parts[depth])
    if found is None:
        raise missing(request.path_to(depth))
    return found[1]


def _depth(request: ResourceRequest) -> int:
    """How many parts the path of the collection has."""
    return next(place for place, each in enumerate(request.operation.path.split("/")) if each in _COLLECTIONS)


def _upload(request: ResourceRequest) -> _Upload:
    if request.content_type != FORM:
        return _Upload(request.raw, request.content_type)
    parts = [part for part in read_parts(request) if part.name != "metadata"]
    modules = [attrs.evolve(part, name=part.filename or part.name) for part in parts]
    metadata, headers = as_object(request.payload.facts.get("metadata")), request.headers
    main = metadata.get("main_module") or headers.get("CF-WORKER-MAIN-MODULE-PART")
    body = metadata.get("body_part") or headers.get("CF-WORKER-BODY-PART")
    if main or body:
        named = _named(parts, modules, str(main or body))
        return _as_modules(modules, named) if main else _alone(named)
    first = next((part for part in modules if part.content_type in _SCRIPTS), None)
    if first is None:
        return _Upload()
    return _as_modules(modules, first) if first.content_type == _MODULE else _alone(first)


def _named(parts: list[Part], modules: list[Part], wanted: str) -> Part:
    """The module of a part that is called by its own name, or by that of its file."""
    pairs = zip(parts, modules, strict=True)
    found = next((module for part, module in pairs if wanted in {part.name, part.filename}), None)
    if found is None:
        raise codes.SCRIPT_PART_MISSING.error(name=wanted)
    return found


def _as_modules(modules: list[Part], main: Part) -> _Upload:
    content, content_type = write_parts(modules)
    return _Upload(content, content_type, main.name)


def _alone(script: Part) -> _Upload:
    return _Upload(script.content, script.content_type if script.content_type in _SCRIPTS else _PLAIN)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _SCRIPT): get,
    ("PUT", _SCRIPT): put,
    ("DELETE", _SCRIPT): delete,
    ("PUT", _SCRIPT + "/content"): put_content,
    ("GET", _SCRIPT + "/content/v2"): get,
    ("PUT", _DISPATCHED): put,
    ("PUT", _DISPATCHED + "/content"): put_content,
    ("GET", _DISPATCHED + "/content"): get,
    ("PUT", _ENVIRONMENT): put_of_environment,
    ("GET", _ENVIRONMENT): get_of_environment,
    ("PUT", _SNIPPET): put,
    ("GET", _SNIPPET + "/content"): get_snippet,
}
