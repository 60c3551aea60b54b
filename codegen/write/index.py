"""The list of operations as data: one line of JSON each, for `cfapi.operations.catalog`."""

import json
from typing import Any

from codegen.plan.planning import Plan
from codegen.read.arguments import JSON, Argument, Location
from codegen.read.operations import Operation
from codegen.read.responses import ResponseKind
from codegen.write import english

# Locations that the list names less precisely.
LISTED_AS = {Location.WHOLE_BODY: Location.BODY, Location.WHOLE_FORM: Location.FORM, Location.SCOPE: Location.PATH}


def indexes(plan: Plan) -> dict[str, str]:
    """A file for each group of resources, with a line for each operation in order of names."""
    operations = sorted((o for resource in plan.tree.values() for o in resource.operations), key=lambda o: o.name)
    found: dict[str, str] = {}
    for operation in operations:
        name = f"operations/{operation.name[0]}.jsonl"
        found[name] = found.get(name, "") + json.dumps(_facts(operation), ensure_ascii=False) + "\n"
    return found


def _facts(operation: Operation) -> dict[str, Any]:
    """What is known of an operation; what is empty is left out."""
    response = operation.response
    facts: dict[str, Any] = {
        "name": operation.dotted,
        "verb": operation.verb,
        "path": operation.path,
        "summary": english.deed(operation),
        "parameters": _parameters(operation),
        "content_type": operation.content_type if operation.content_type != JSON else "",
        "response": "" if response.kind is ResponseKind.JSON else response.kind,
        "pagination": response.paging.kind if response.paging else "",
        "permissions": list(operation.permissions),
        "deprecated": operation.deprecated,
        "replacement": operation.replacement,
        "alias_of": operation.alias_of,
    }
    known = {name: value for name, value in facts.items() if value}
    return known if operation.documented else {**known, "documented": False}


def _parameters(operation: Operation) -> dict[str, list[str]]:
    """Location -> arguments, each as in the list."""
    found: dict[str, list[str]] = {}
    for argument in operation.arguments:
        found.setdefault(LISTED_AS.get(argument.location, argument.location), []).append(_parameter(argument))
    return found


def _parameter(argument: Argument) -> str:
    """`name`, `name?` if it is optional, `name=wire` if the API has another name for it: the whole body has none."""
    optional = "" if argument.required or argument.location is Location.SCOPE else "?"
    wire = f"={argument.wire}" if argument.wire != argument.python else ""
    return argument.python + optional + wire
