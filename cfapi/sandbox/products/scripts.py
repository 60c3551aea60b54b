"""Workers scripts: what was uploaded comes back as it was."""

from cfapi.sandbox.answers import Answer, Refusal
from cfapi.sandbox.forms import FORM, Part, read_parts
from cfapi.sandbox.generic.answering import Doing, Task
from cfapi.sandbox.generic.refusals import missing
from cfapi.sandbox.generic.things import Thing

_SCRIPT = "/accounts/{account_id}/workers/scripts/{script_name}"
_SHELF = 4  # parts of the path of the collection
_MODULE = "application/javascript+module"
_SCRIPTS = (_MODULE, "application/javascript", "text/javascript")


def put(task: Task) -> Answer:
    """A script with its metadata: the part that they name as its main module, or its body, is what it is."""
    if task.call.content_type in _SCRIPTS:
        return _put_plain(task)
    answer = task.put()
    _script(task).content, _script(task).content_type = _source(task)
    return answer


def _put_plain(task: Task) -> Answer:
    """A script alone, as scripts without modules may come."""
    name, content_type = task.call.args["script_name"], task.call.content_type
    thing = Thing(task.canonical({"id": name}), task.call.raw, content_type)
    task.shelves.put(task.shelf(_SHELF), name, thing)
    return task.said(thing.facts)


def put_content(task: Task) -> Answer:
    """Another source for a script that is there; its settings stay."""
    thing = _script(task)
    thing.content, thing.content_type = _source(task)
    return task.said(thing.facts)


def get(task: Task) -> Answer:
    return Answer(content=_script(task).content or b"", content_type=task.operation.answer.type)


def _script(task: Task) -> Thing:
    shelf, name = task.shelf(_SHELF), task.call.parts[_SHELF]
    found = task.shelves.find(shelf, name)
    if found is None:
        raise missing(shelf)
    return found[1]


def _source(task: Task) -> tuple[bytes, str]:
    if task.call.content_type != FORM:
        return task.call.raw, task.call.content_type
    parts = read_parts(task.call)
    facts = task.received.facts
    wanted = facts.get("main_module") or facts.get("body_part")
    named = [part for part in parts if wanted and wanted in {part.name, part.filename}]
    if wanted and not named:
        raise Refusal(400, 10021, f"There is no part {wanted} in the form, which its metadata name as the script")
    main = named[0] if named else next((part for part in parts if _is_script(part)), None)
    return (main.content, main.content_type) if main else (b"", _SCRIPTS[1])


def _is_script(part: Part) -> bool:
    return part.content_type in _SCRIPTS


DOINGS: dict[tuple[str, str], Doing] = {
    ("GET", _SCRIPT): get,
    ("PUT", _SCRIPT): put,
    ("PUT", _SCRIPT + "/content"): put_content,
    ("GET", _SCRIPT + "/content/v2"): get,
}
