"""Bindings of Workers: what they lead to must be there when the Worker is uploaded.

Codes and words: https://github.com/cloudflare/workers-sdk/issues/9418, 14249 and 10246, https://github.com/vltpkg/vsr/issues/3
"""

from collections.abc import Callable, Mapping
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.services.r2.buckets import is_name
from cfapi.sandbox.state.resource_store import StoredResource

_NEW_CLASSES = ("new_classes", "new_sqlite_classes")
_MOVED_CLASSES = ("renamed_classes", "transferred_classes")
_Check = Callable[[ResourceRequest, str, Json], None]


def check(request: ResourceRequest, script: str, metadata: Json) -> None:
    """Refuse metadata of an upload with bindings to what is not there; `script` is the path of the Worker.

    Classes that its migrations make are kept: later uploads may bind them, too.
    """
    made = _made_classes(as_object(metadata.get("migrations")))
    known = {*_classes(request, script), *made}
    for binding in map(as_object, as_list(metadata.get("bindings"))):
        kind = str(binding.get("type"))
        if kind in _CHECKS:
            _CHECKS[kind](request, request.path_to(2), binding)
        elif kind == "durable_object_namespace" and not binding.get("script_name"):
            _check_class(str(binding.get("class_name")), known)
    if made:
        request.resources.singles[f"{script}/classes"] = StoredResource({"classes": sorted(known)})


def _classes(request: ResourceRequest, script: str) -> list[str]:
    kept = request.resources.singles.get(f"{script}/classes")
    return kept.facts["classes"] if kept else []


def _made_classes(migrations: Json) -> set[str]:
    """The classes of Durable Objects that there are after migrations, of one step or of several."""
    steps = [migrations, *map(as_object, as_list(migrations.get("steps")))]
    new = {str(each) for step in steps for name in _NEW_CLASSES for each in as_list(step.get(name))}
    moved = (as_object(each) for step in steps for name in _MOVED_CLASSES for each in as_list(step.get(name)))
    return new | {str(each.get("to")) for each in moved}


def _check_class(name: str, known: set[str]) -> None:
    if name not in known:
        raise codes.BINDING_CLASS.error(name=name)


def _check_namespace(request: ResourceRequest, account: str, binding: Json) -> None:
    id = str(binding.get("namespace_id"))
    if id not in request.resources.collection(f"{account}/storage/kv/namespaces"):
        raise codes.BINDING_NAMESPACE.error(id=id)


def _check_bucket(request: ResourceRequest, account: str, binding: Json) -> None:
    name, where = str(binding.get("bucket_name")), binding.get("jurisdiction", "default")
    if not is_name(name):
        raise codes.BINDING_BUCKET_NAME.error(name=name)
    held: list[Mapping[str, Any]] = list(request.resources.facts(f"{account}/r2/buckets"))
    if not any((each["name"], each["jurisdiction"]) == (name, where) for each in held):
        raise codes.BINDING_BUCKET.error(name=name)


_CHECKS: dict[str, _Check] = {"kv_namespace": _check_namespace, "r2_bucket": _check_bucket}
