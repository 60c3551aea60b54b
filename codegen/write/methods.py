"""Resources and their methods as text."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from cfapi.operations.reference import page_of_operation
from codegen.plan.layout import Resource, module
from codegen.plan.planning import Plan
from codegen.read.arguments import NDJSON, Argument, Location
from codegen.read.operations import CallKind, Operation
from codegen.read.types import ANY
from codegen.read.words import sentence
from codegen.write import english
from codegen.write.aliases import Aliases
from codegen.write.calls import statement
from codegen.write.imports import Imports
from codegen.write.text import Group, Item, Union, docstring, flat, lines, options, union
from codegen.write.type_rendering import TypeRenderer


def resource_lines(plan: Plan, renderer: TypeRenderer, aliases: Aliases, resource: Resource) -> list[str]:
    """The class of a resource: the resources below it, then its methods."""
    methods = frozenset(operation.name[-1] for operation in resource.operations) | set(resource.children)
    children = [(*resource.name, child) for child in resource.children]
    scope = evolve(renderer, avoid=methods - {"list"})
    return [
        f"class {plan.resource_classes[resource.name]}({renderer.word('Resource')}):",
        f'    """{sentence(english.resource_noun(resource.name))}: `cf.{".".join(resource.name)}`."""',
        *children_lines(plan, renderer.imports, children),
        *(line for operation in resource.operations for line in ["", *_method(scope, aliases, operation)]),
    ]


def children_lines(plan: Plan, imports: Imports, names: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """The properties for the resources below."""
    for name in names:
        found, own = plan.resource_classes[name], plan.tree[name].place
        yield ""
        yield f"    @{imports.need('cached_property')}"
        yield f"    def {name[-1]}(self) -> {found}:"
        if module(own) != imports.own:
            yield f"        from {module(own)} import {found}"
        yield f"        return {found}(self._session)"


def _method(scope: TypeRenderer, aliases: Aliases, operation: Operation) -> list[str]:
    inside = evolve(scope, avoid=frozenset(argument.python for argument in operation.arguments))
    parameters = tuple(_parameters(scope, aliases, operation))
    more = page_of_operation(operation.dotted) if operation.documented else ""
    return [
        *_decorator(scope, operation),
        *lines(Group(f"def {operation.name[-1]}(", parameters, f") -> {_returned(scope, operation)}:"), 4),
        *docstring(english.summary(operation), more, 8),
        *lines(statement(inside, operation), 8),
    ]


def _decorator(scope: TypeRenderer, operation: Operation) -> list[str]:
    if not operation.deprecated:
        return []
    return [f'    @{scope.word("deprecated")}("{english.deprecation(operation)}")']


def _returned(scope: TypeRenderer, operation: Operation) -> str:
    of = operation.response.type
    if operation.call_kind is CallKind.PAGES:
        return f"{scope.word('Pages')}[{flat(scope.model(of))}]"
    return f"{scope.word('Reply')}[{flat(scope.returned(of))}]"


def _parameters(scope: TypeRenderer, aliases: Aliases, operation: Operation) -> Iterator[Item]:
    """The parameters: positional ones, then those that fill the path, then what is required, then the rest."""
    yield "self"
    positional = [argument for argument in operation.arguments if argument.positional]
    others = [argument for argument in operation.arguments if not argument.positional]
    for argument in positional:
        yield _parameter(scope, aliases, operation, argument)
    if others:
        yield "*"
    for argument in sorted(others, key=lambda a: (not a.location.in_path, not a.required)):
        yield _parameter(scope, aliases, operation, argument)


def _parameter(scope: TypeRenderer, aliases: Aliases, operation: Operation, argument: Argument) -> Item:
    of, default = aliases.shorten(_argument_type(scope, operation, argument), operation, argument), ""
    if not argument.required:
        of = of if argument.type == ANY else union(of, scope.word("Unset"))
        default = f" = {scope.word('UNSET')}"
    return Union(f"{argument.python}: ", options(of), default)


def _argument_type(scope: TypeRenderer, operation: Operation, argument: Argument) -> Item:
    if argument.location is Location.CONTENT:
        return _content_type(scope, operation)
    return scope.form(argument.type) if argument.location.in_form else scope.argument(argument.type)


def _content_type(scope: TypeRenderer, operation: Operation) -> Item:
    """What a body of bytes is made of. That of a type of text may be given as a str."""
    if operation.content_type == NDJSON:
        return scope.word("Rows")
    upload = scope.word("Upload")
    return union(scope.word("str"), upload) if operation.content_type.startswith("text/") else upload
