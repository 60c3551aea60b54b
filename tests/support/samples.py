"""Documents with some of their operations left out, and the fixes that still fit them."""

import random
from collections.abc import Iterable

from attrs import evolve

from codegen.plan.groups import Shared
from codegen.plan.shapes import reachable
from codegen.read.document import Json
from codegen.read.fixes import Fixes, apply
from codegen.read.operations import read_all
from codegen.read.paths import VERBS, operations
from codegen.read.schemas import Schemas


def with_more(document: Json, share: float, seed: int) -> Json:
    """The document with copies of a random share of its operations, under new names in other groups."""
    chance = random.Random(seed)
    routes = [(item, verb) for _, item in sorted(document["paths"].items()) for verb in VERBS if verb in item]
    groups = sorted({item[verb]["x-name"][0] for item, verb in routes if "x-name" in item[verb]})
    paths = dict(document["paths"])
    for number, (item, verb) in enumerate(chance.sample(routes, int(len(routes) * share))):
        name = [chance.choice(groups), "added", f"call_{number}"]
        plain = {key: value for key, value in item[verb].items() if key not in ("x-name-aliases", "x-positional")}
        parameters = [{**each, "in": "query"} for each in plain.get("parameters", []) if each["in"] == "path"]
        others = [each for each in plain.get("parameters", []) if each["in"] != "path"]
        paths[f"/added/{number}"] = {verb: {**plain, "x-name": name, "parameters": [*parameters, *others]}}
    return {**document, "paths": paths}


def without_some(document: Json, share: float, seed: int) -> Json:
    """The document without a random share of its operations."""
    routes = [(path, verb) for path, item in document["paths"].items() for verb in item if verb in VERBS]
    gone = set(random.Random(seed).sample(sorted(routes), max(1, int(len(routes) * share))))
    paths = {
        path: {verb: spec for verb, spec in item.items() if (path, verb) not in gone}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


def fitting(document: Json, fixes: Fixes, shared: Iterable[Shared]) -> tuple[Fixes, list[Shared]]:
    """Those fixes and shared shapes that concern something in the document."""
    changes = [fix for fix in fixes.changes if _leads_somewhere(document, fix.pointer)]
    schemas = Schemas(apply(document, changes))
    calls = read_all(schemas, operations(schemas.document))
    seen = reachable(schemas, calls)
    names = {key: name for key, name in fixes.names.items() if key in seen}
    folds = {union: into for union, into in fixes.folds.items() if {union, into} <= seen}
    kept = evolve(fixes, changes=changes, names=names, folds=folds, replaced={})
    return kept, [each for each in shared if each.of in seen]


def _leads_somewhere(document: Json, pointer: str) -> bool:
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.removeprefix("/").split("/")]
    return steps[0] != "paths" or steps[2] in document["paths"][steps[1]]
