"""Sentences for docstrings, generated from names."""

from codegen.read.operations import SCOPE, Operation
from codegen.read.words import article, sentence, singular, words

MANY = 2
# Names of methods whose object is one of many, and the words for them.
ONE = {"get": "Get", "create": "Create", "update": "Update", "edit": "Edit", "delete": "Delete"}
# Parents that say what a child is of: `settings.rum` is a "RUM setting".
QUALITIES = (("settings",), ("usage",))
SCOPES = ("account", "zone")


def summary(operation: Operation) -> str:
    """The first line: what the call does, its verb and path, which permission it needs."""
    deprecated = " (deprecated)" if operation.deprecated else ""
    needs = f" (permission: {_permissions(operation)})" if operation.permissions else ""
    path = operation.path.replace(SCOPE, "/{accounts or zones}/{id}")
    return f"{deed(operation)}{deprecated}: {operation.verb} {path}{needs}."


def deprecation(operation: Operation) -> str:
    """What is said where a deprecated operation is used."""
    advice = f"; use {operation.replacement}" if operation.replacement else ""
    return f"{operation.dotted} is deprecated{advice}"


def resource_noun(name: tuple[str, ...]) -> str:
    """What a resource contains: "zone settings", "DNS records", "account usage"."""
    own, above = words(name[-1]), [words(singular(part)) for part in name[-2:-1]]
    if name[-2:-1] in QUALITIES:
        return f"{own} {words(name[-2])}" if name[-1] in SCOPES else f"{own} {above[0]}"
    return own if above and own.startswith(above[0]) else " ".join([*above, own])


def deed(operation: Operation) -> str:
    """What a call does: "List DNS records"."""
    method, noun = operation.name[-1].rstrip("_"), resource_noun(operation.resource)
    one = singular(noun)
    if method == "list":
        return f"List {noun}"
    if method in ONE:
        return f"{ONE[method]} {article(one) if _is_one_of_many(operation, noun) else noun}"
    if "_" in method or words(method).isupper():
        return f"{sentence(noun)}: {words(method)}"
    return f"{sentence(words(method))} {noun}"


def _is_one_of_many(operation: Operation, noun: str) -> bool:
    addressed = operation.path.endswith("}") or operation.name[-1] == "create"
    return addressed and singular(noun) != noun


def _permissions(operation: Operation) -> str:
    """The permissions of which one is enough, nearest to the resource first; of many only two."""
    near = {singular(word).lower() for part in operation.resource for word in part.split("_")}

    def distance(permission: str) -> tuple[int, int, str]:
        shared = near & {singular(word).lower() for word in permission.split()}
        return -len(shared), len(permission), permission

    reading = [permission for permission in operation.permissions if permission.endswith(" Read")]
    names = sorted(reading or operation.permissions, key=distance)
    shown = names if len(names) <= MANY + 1 else [*names[:MANY], "others"]
    return " or ".join(shown)
