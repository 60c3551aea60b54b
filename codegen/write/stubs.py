"""The resources without await, for type checkers and editors alone: at run time, `cfapi.sync` makes them itself.

A stub names the asynchronous method, whose arguments and result it has; only what is shown to people is written again.
"""

from collections.abc import Iterable, Iterator

from cfapi.operations.reference import page_of_operation
from codegen.plan.layout import Resource, module
from codegen.plan.lock import Place
from codegen.plan.planning import Plan
from codegen.read.operations import CallKind, Operation
from codegen.read.words import sentence
from codegen.write import english
from codegen.write.text import docstring

# Names with an underscore are no names of the API, which would hide the others inside a class.
DEPRECATED = "from typing_extensions import deprecated as _deprecated"
TOOLS = {
    "_call": "from cfapi.sync.calls import call as _call",
    "_listing": "from cfapi.sync.calls import listing as _listing",
    "Resource": "from cfapi.sync.resources import Resource",
}
DECORATORS = {CallKind.PAGES: "_listing", CallKind.REPLY: "_call"}


def stubs(plan: Plan) -> dict[str, str]:
    """Path below cfapi/sync/api -> text, for every module with resources."""
    places = sorted({resource.place for resource in plan.tree.values()})
    packages = {place[:length] for place in places for length in range(1, len(place))}
    found = {"__init__.pyi": _root(plan)}
    for place in sorted({*places, *packages}):
        name = "/".join(place) + ("/__init__.pyi" if place in packages else ".pyi")
        found[name] = _module(plan, place)
    return found


def _root(plan: Plan) -> str:
    groups = [name for name in plan.tree if len(name) == 1]
    return _text("Cloudflare's API", _imports(plan, groups, ()), [["class API(Resource):", *_children(plan, groups)]])


def _module(plan: Plan, place: Place) -> str:
    held = [resource for resource in plan.tree.values() if resource.place == place]
    children = [(*resource.name, child) for resource in held for child in resource.children]
    imports = [*_asynchronous(held, place), *_imports(plan, children, place)]
    return _text(f"`cf.{'.'.join(place)}`", imports, [_resource(plan, resource) for resource in held])


def _asynchronous(held: list[Resource], place: Place) -> list[str]:
    return [f"import {module(place)} as _api"] if any(resource.operations for resource in held) else []


def _text(about: str, imports: list[str], blocks: list[list[str]]) -> str:
    body = "".join("\n\n" + "\n".join(block) for block in blocks) + "\n"
    known = ["from typing import Any", ""] if "-> Any:" in body else []
    # A deprecated method is named by its stub, too.
    known += ["# pyright: reportDeprecated=false", DEPRECATED, ""] if "@_deprecated" in body else []
    tools = [line for word, line in TOOLS.items() if f"{word})" in body or f"@{word}(" in body]
    return (
        "\n".join([f'"""{about} without await, as types. Written by codegen."""', "", *known, *imports, *tools]) + body
    )


def _imports(plan: Plan, names: Iterable[tuple[str, ...]], place: Place) -> list[str]:
    elsewhere = [name for name in names if plan.tree[name].place != place]
    return sorted(f"from {_own(plan.tree[name].place)} import {plan.resource_classes[name]}" for name in elsewhere)


def _own(place: Place) -> str:
    return module(place).replace("cfapi.api", "cfapi.sync.api", 1)


def _resource(plan: Plan, resource: Resource) -> list[str]:
    kind = plan.resource_classes[resource.name]
    return [
        f"class {kind}(Resource):",
        f'    """{sentence(english.resource_noun(resource.name))}: `cf.{".".join(resource.name)}`."""',
        *_children(plan, [(*resource.name, child) for child in resource.children]),
        *(line for operation in resource.operations for line in _method(kind, operation)),
    ]


def _children(plan: Plan, names: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for name in names:
        yield from ["", "    @property", f"    def {name[-1]}(self) -> {plan.resource_classes[name]}: ..."]


def _method(kind: str, operation: Operation) -> Iterator[str]:
    name, decorator = operation.name[-1], DECORATORS[operation.call_kind]
    yield ""
    if operation.deprecated:
        yield f'    @_deprecated("{english.deprecation(operation)}")'
    yield f"    @{decorator}(_api.{kind}.{name})"
    yield f"    def {name}(self) -> Any:"
    yield from docstring(
        english.summary(operation), page_of_operation(operation.dotted) if operation.documented else "", 8
    )
