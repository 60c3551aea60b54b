"""The reference: a page for each product, with its calls and classes, from the generated code and its data."""

import inspect
from collections.abc import Iterable, Iterator
from functools import cache, reduce
from html import escape
from textwrap import dedent
from typing import Any

from attrs import frozen

from cfapi import Cloudflare, Operation, Parameter
from docsite.classes import Kind, kinds_of
from docsite.docstrings import summary

INTRODUCTION = dedent("""\
    # API reference

    Every call, by product: what it takes and returns, the token permission that it needs, and Cloudflare's page for it.
    The search finds calls by their names (`dns.records.list`), classes, and paths by their words. In a terminal,
    `cfapi operations WORD` does the same, and in a shell, `help(cf.dns.records.list)`.

    | product | calls |
    | --- | --- |
    """)
# Products with more operations have a page for each of their parts.
LARGE = 100


@cache
def client() -> Cloudflare:
    """A client that makes no call."""
    return Cloudflare("made-up-token-of-the-documents-0000000000")


@frozen
class Product:
    """All operations below one attribute of the client, or, of a large product, below an attribute of that."""

    name: str
    operations: tuple[Operation, ...]

    @property
    def calls(self) -> int:
        """How many calls there are: one below accounts and below zones is two, one of two names is one."""
        return sum(len(operation.paths) for operation in self.operations if not operation.alias_of)


def products(operations: Iterable[Operation]) -> list[Product]:
    """Operations, sorted by name, by product."""
    return [part for product in _split(operations, depth=1) for part in _parts(product)]


def _parts(product: Product) -> list[Product]:
    return _split(product.operations, depth=2) if len(product.operations) > LARGE else [product]


def _split(operations: Iterable[Operation], depth: int | None = None) -> list[Product]:
    """Operations by the names of their resources, or by the first `depth` parts of these."""
    groups: dict[str, list[Operation]] = {}
    for each in operations:
        groups.setdefault(".".join(each.name.split(".")[:-1][:depth]), []).append(each)
    return [Product(name, tuple(found)) for name, found in sorted(groups.items())]


def index(found: Iterable[Product]) -> str:
    """The page that leads to those of the products."""
    return INTRODUCTION + "".join(f"| [{each.name}]({each.name}.md) | {each.calls:,} |\n" for each in found)


def page(product: Product) -> str:
    """The page of a product."""
    resources = _split(product.operations)
    return "\n".join([f"# {product.name}\n", *(_resource(each.name, each.operations) for each in resources)])


def _resource(name: str, operations: Iterable[Operation]) -> str:
    thing = reduce(getattr, name.split("."), client())
    parts = [f"## cf.{name} {{ #{name} }}\n", *map(_operation, operations)]
    return "\n".join([*parts, *_classes(name, kinds_of(type(thing).__module__))])


def _operation(operation: Operation) -> str:
    method: Any = reduce(getattr, operation.name.split("."), client())
    signature = inspect.signature(method)
    facts = " · ".join(_facts(operation, signature.return_annotation))
    return "\n".join(
        [
            f"### {operation.name} {{ #{operation.name} }}\n",
            f'<div class="call"><p>{escape(_title(method))}</p>',
            *(f"<p><code>{operation.verb} {escape(path)}</code></p>" for path in operation.paths),
            f"<p>{facts}</p>{_arguments(operation, signature)}</div>\n",
        ]
    )


def _title(method: Any) -> str:
    """What a call does: the beginning of its docstring."""
    title, _, _ = summary(method).partition(": ")
    return title.removesuffix(" (deprecated)") + "."


def _facts(operation: Operation, returned: str) -> Iterator[str]:
    yield f"returns {_code(returned)}"
    if operation.pagination:
        yield f"a listing ({operation.pagination})"
    if operation.permissions:
        yield "permission: " + " or ".join(f"<em>{escape(each)}</em>" for each in operation.permissions)
    if operation.deprecated:
        yield "<strong>deprecated</strong>" + (f": use {_code(operation.replacement)}" if operation.replacement else "")
    if operation.alias_of:
        yield f"the same as {_code(operation.alias_of)}"
    if operation.documentation:
        yield f'<a href="{escape(operation.documentation)}">Cloudflare\'s page</a>'


def _arguments(operation: Operation, signature: inspect.Signature) -> str:
    """The arguments in the order of the signature, folded up."""
    known = {each.name: each for each in operation.parameters}
    given = [(known[name], str(each.annotation)) for name, each in signature.parameters.items()]
    if not given:
        return ""
    rows = "".join(_row(parameter, annotation) for parameter, annotation in given)
    return f"<details><summary>{_short(operation.parameters)}</summary><table>{rows}</table></details>"


def _short(parameters: Iterable[Parameter]) -> str:
    required = [_code(each.name) for each in parameters if each.required]
    optional = sum(not each.required for each in parameters)
    more = [f"{optional} optional argument{'s'[: optional != 1]}"] if optional else []
    return ", ".join([*required, *more])


def _row(parameter: Parameter, annotation: str) -> str:
    place = parameter.place if parameter.required else f"{parameter.place}, optional"
    kind = annotation.removesuffix(" | Unset")
    return f"<tr><td>{_code(parameter.name)}</td><td>{_code(kind)}</td><td>{place}</td></tr>"


def _classes(resource: str, kinds: Iterable[Kind]) -> Iterator[str]:
    """The classes and named types of a module, folded up, out of the search: they are many."""
    if folded := "".join(_kind(each) for each in kinds):
        summary = f"<summary>types of <code>cfapi.api.{resource}</code></summary>"
        yield f'<div class="types" data-search-exclude><details>{summary}{folded}</details></div>\n'


def _kind(kind: Kind) -> str:
    if not kind.fields:
        return f"<details><summary>{_code(kind.name)}</summary><p>{_code(kind.value)}</p></details>"
    rows = "".join(f"<tr><td>{_code(name)}</td><td>{_code(annotation)}</td></tr>" for name, annotation in kind.fields)
    return f"<details><summary>{_code(kind.name)}</summary><table>{rows}</table></details>"


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"
