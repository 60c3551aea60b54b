"""A document as Cloudflare publishes it -> the form that the rest reads.

References to parameters, bodies and responses are followed, parameters of a path go to its operations, and of all
responses the good one is kept, under a status of its own.
"""

from typing import Any

from codegen.read import fern
from codegen.read.document import Json, look_up
from codegen.read.paths import VERBS

GOOD = "200"


def normalized(document: Json) -> Json:
    """The document with each operation complete in itself; components stay as they are."""
    return {**document, "paths": {path: _path(document, item) for path, item in document["paths"].items()}}


def _path(document: Json, item: Json) -> Json:
    item = _followed(document, item)
    shared = item.get("parameters", [])
    return {verb: _operation(document, verb, item[verb], shared) for verb in VERBS if verb in item}


def _operation(document: Json, verb: str, spec: Json, shared: list[Json]) -> Json:
    own = [_parameter(document, each) for each in spec.get("parameters", [])]
    named = {(each["in"], each["name"]) for each in own}
    inherited = [_parameter(document, each) for each in shared]
    found = {
        **spec,
        "parameters": [*(each for each in inherited if (each["in"], each["name"]) not in named), *own],
        "responses": _responses(document, spec.get("responses", {})),
    }
    if "requestBody" in spec:
        found["requestBody"] = _followed(document, spec["requestBody"])
    return {**found, **fern.told(verb, found)}


def _parameter(document: Json, parameter: Json) -> Json:
    """A parameter with its schema, which may stand under a content type."""
    found = _followed(document, parameter)
    content: dict[str, Json] = found.get("content", {})
    given: list[Json] = [each["schema"] for each in content.values() if "schema" in each]
    return {"schema": given[0] if given else {}, **{key: value for key, value in found.items() if key != "content"}}


def _responses(document: Json, responses: Json) -> Json:
    """The responses of success, by status; where none is named, that by default is one."""
    good = {_status(status): each for status, each in responses.items() if status.startswith("2")}
    if not good and "default" in responses:
        good = {GOOD: responses["default"]}
    return {status: _followed(document, response) for status, response in good.items()}


def _status(status: str) -> str:
    """A status as a number; `2XX` is 200."""
    return status if status.isdigit() else GOOD


def _followed(document: Json, part: Json) -> Json:
    """What a reference leads to; a path item may add to it."""
    while "$ref" in part:
        own = {key: value for key, value in part.items() if key != "$ref"}
        target: Any = look_up(document, part["$ref"])
        part = {**target, **own}
    return part
