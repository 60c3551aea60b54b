"""Workers scripts and snippets: the modules that were uploaded come back as they were; a script alone comes alone."""

import attrs

from cfapi.sandbox.answers import Answer, Refusal
from cfapi.sandbox.forms import FORM, Part, read_parts, write_parts
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.refusals import missing
from cfapi.sandbox.generic.things import Thing
from cfapi.sandbox.values import as_object

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


def put(task: Task) -> Answer:
    """A script with its metadata, which name its main module or the part that is all of it."""
    if task.call.content_type in _SCRIPTS:
        return _put_plain(task)
    upload = _upload(task)
    answer = task.put()
    _keep(_script(task), upload)
    return answer


def _put_plain(task: Task) -> Answer:
    """A script alone, as scripts without modules may come."""
    name, content_type = task.call.args["script_name"], task.call.content_type
    thing = Thing(task.canonical({"id": name}), task.call.raw, content_type)
    task.shelves.put(task.shelf(_depth(task)), name, thing)
    return task.said(thing.facts)


def put_content(task: Task) -> Answer:
    """Another source for a script that is there; its settings stay."""
    thing = _script(task)
    _keep(thing, _upload(task))
    return task.said(thing.facts)


def get(task: Task) -> Answer:
    """The modules as a form, beside the name of the first one; or a script alone, as JavaScript."""
    return _said(_script(task))


def get_snippet(task: Task) -> Answer:
    """The files of a snippet: a form, also of a single one."""
    thing = _script(task)
    if thing.content_type.startswith(FORM):
        return _said(thing)
    name = task.call.parts[_depth(task)]
    script = Part(name, f"{name}.js", thing.content_type or _PLAIN, thing.content or b"")
    content, content_type = write_parts([script])
    return Answer(content=content, content_type=content_type)


def put_of_environment(task: Task) -> Answer:
    """The source of what a service does in one environment."""
    upload = _upload(task)
    thing = task.shelves.singles.setdefault(task.path, Thing({}))
    _keep(thing, upload)
    return task.said(thing.facts | task.received.facts)


def get_of_environment(task: Task) -> Answer:
    return _said(task.shelves.singles.get(task.path, Thing({})))


def _said(thing: Thing) -> Answer:
    main = thing.facts.get("main_module") if thing.content_type.startswith(FORM) else None
    headers = {"cf-entrypoint": str(main)} if main else {}
    return Answer(content=thing.content or b"", content_type=thing.content_type or _PLAIN, headers=headers)


def _keep(thing: Thing, upload: _Upload) -> None:
    thing.content, thing.content_type = upload.content, upload.content_type
    thing.facts |= {"main_module": upload.main} if upload.main else {}


def _script(task: Task) -> Thing:
    depth = _depth(task)
    found = task.shelves.find(task.shelf(depth), task.call.parts[depth])
    if found is None:
        raise missing(task.shelf(depth))
    return found[1]


def _depth(task: Task) -> int:
    """How many parts the path of the collection has."""
    return next(place for place, each in enumerate(task.operation.path.split("/")) if each in _COLLECTIONS)


def _upload(task: Task) -> _Upload:
    if task.call.content_type != FORM:
        return _Upload(task.call.raw, task.call.content_type)
    parts = [part for part in read_parts(task.call) if part.name != "metadata"]
    modules = [attrs.evolve(part, name=part.filename or part.name) for part in parts]
    metadata, headers = as_object(task.received.facts.get("metadata")), task.call.headers
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
        raise Refusal(400, 10021, f"There is no part {wanted} in the form, which its metadata name as the script")
    return found


def _as_modules(modules: list[Part], main: Part) -> _Upload:
    content, content_type = write_parts(modules)
    return _Upload(content, content_type, main.name)


def _alone(script: Part) -> _Upload:
    return _Upload(script.content, script.content_type if script.content_type in _SCRIPTS else _PLAIN)


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", _SCRIPT): get,
    ("PUT", _SCRIPT): put,
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
