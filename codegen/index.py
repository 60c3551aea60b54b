"""The list of operations as data: one line of JSON each, for `cfapi.operations`."""

import json
from typing import Any

from codegen.modules import Plan
from codegen.operations import Operation

PLACES = {"whole": "body", "whole form": "form", "scope": "path"}


def indexes(plan: Plan) -> dict[str, str]:
    """A file for each group of resources, with a line for each operation in order of names."""
    operations = sorted((o for resource in plan.tree.values() for o in resource.operations), key=lambda o: o.name)
    found: dict[str, str] = {}
    for operation in operations:
        name = f"operations/{operation.name[0]}.jsonl"
        found[name] = found.get(name, "") + json.dumps(_facts(operation), ensure_ascii=False) + "\n"
    return found


def _facts(operation: Operation) -> dict[str, Any]:
    """What is known of an operation; what says nothing is left out."""
    answer = operation.answer
    facts: dict[str, Any] = {
        "name": operation.dotted,
        "verb": operation.verb,
        "path": operation.path,
        "parameters": _parameters(operation),
        "content_type": operation.content_type if operation.content_type != "application/json" else "",
        "answers": "" if answer.kind == "json" else answer.kind,
        "pagination": answer.paging.kind if answer.paging else "",
        "permissions": list(operation.permissions),
        "deprecated": operation.deprecated,
        "replacement": operation.replacement,
        "alias_of": operation.alias_of,
    }
    known = {name: value for name, value in facts.items() if value}
    return known if operation.documented else {**known, "documented": False}


def _parameters(operation: Operation) -> dict[str, list[str]]:
    """Place -> arguments: `name`, `name?` where it is optional, `name=wire` where the API calls it otherwise."""
    found: dict[str, list[str]] = {}
    for argument in operation.arguments:
        optional = "" if argument.required or argument.place == "scope" else "?"
        wire = f"={argument.wire}" if argument.wire not in ("", argument.python) else ""
        found.setdefault(PLACES.get(argument.place, argument.place), []).append(argument.python + optional + wire)
    return found
