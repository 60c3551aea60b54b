"""The GraphQL types of a dataset: its filter, its orders, its rows or groups, and who finds them.

This module is imported with the first query: graphql-core takes its time.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSkipDirective,
    InlineFragmentNode,
    SelectionNode,
    get_directive_values,
)

from cfapi.sandbox.schema.resource_request import ResourceRequest
from cfapi.sandbox.services.analytics.dataset import Dataset
from cfapi.sandbox.services.analytics.datasets import MOST_ZONES, TooManyZones
from cfapi.sandbox.services.analytics.filters import Invalid, names
from cfapi.sandbox.services.analytics.groups import Group, TooMuch, found_groups, orders
from cfapi.sandbox.services.analytics.refused import Refused

if TYPE_CHECKING:
    from graphql import GraphQLResolveInfo

    # No class takes parameters in all versions of graphql-core.
    Info: TypeAlias = GraphQLResolveInfo[ResourceRequest]


def _written(value: Any) -> Any:
    """Moments as JSON has them: without fractions that are not there."""
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else str(value)


# Values are checked where filters are read, be they in the query or among its variables.
_SERIALIZE: dict[str, Callable[[Any], Any]] = {
    "string": str,
    "uint64": int,
    "float64": float,
    "Time": _written,
    "Date": _written,
}
SCALARS = {name: GraphQLScalarType(name, serialize=serialize) for name, serialize in _SERIALIZE.items()}


def list_of(type: Any) -> Any:
    """A list as the API has them: neither it nor its items are ever null."""
    return GraphQLNonNull(GraphQLList(GraphQLNonNull(type)))


@attrs.frozen
class DatasetTypes:
    """The types of one dataset; those of zones and of accounts have names of their own."""

    prefix: str
    dataset: Dataset

    @property
    def _name(self) -> str:
        return f"{self.prefix}{_capital(self.dataset.name)}"

    def field(self) -> GraphQLField:
        """The field by which queries ask for the dataset."""
        args = {
            "filter": GraphQLArgument(self._filter()),
            "limit": GraphQLArgument(SCALARS["uint64"]),
            "orderBy": GraphQLArgument(GraphQLList(GraphQLNonNull(self._orders()))),
        }
        return GraphQLField(list_of(self._row()), args, resolve=self._resolve)

    def _filter(self) -> GraphQLInputObjectType:
        columns = {name: GraphQLInputField(self._filter_type(column, how)) for name, column, how in names(self.dataset)}

        def fields() -> dict[str, GraphQLInputField]:
            return columns | {each: GraphQLInputField(GraphQLList(GraphQLNonNull(filter))) for each in ("AND", "OR")}

        filter = GraphQLInputObjectType(f"{self._name}Filter_InputObject", fields)
        return filter

    def _filter_type(self, column: str, operator: str) -> Any:
        scalar = SCALARS[self.dataset.columns[column]]
        return GraphQLList(GraphQLNonNull(scalar)) if operator in {"in", "notin"} else scalar

    def _orders(self) -> GraphQLEnumType:
        written = sorted(f"{name}_{way}" for name, _, _ in orders(self.dataset) for way in ("ASC", "DESC"))
        return GraphQLEnumType(f"{self._name}OrderBy", {each: each for each in written})

    def _row(self) -> GraphQLObjectType:
        columns = {
            name: GraphQLField(GraphQLNonNull(SCALARS[type]), resolve=_Column(name))
            for name, type in self.dataset.columns.items()
        }
        if not self.dataset.grouped:
            return GraphQLObjectType(self._name, columns)
        parts = {"dimensions": _part(f"{self._name}Dimensions", columns)}
        for kind, measures in self.dataset.measures.items():
            fields = {name: self._measure(kind, name) for name in measures}
            parts |= {kind: _part(f"{self._name}{_capital(kind)}", fields)} if kind else fields
        return GraphQLObjectType(self._name, parts)

    def _measure(self, kind: str, name: str) -> GraphQLField:
        measure = self.dataset.measures[kind][name]
        if not measure.fields:
            return GraphQLField(GraphQLNonNull(SCALARS[measure.type]), resolve=_Measured(kind, name))
        fields = {each: GraphQLField(GraphQLNonNull(SCALARS[type])) for each, type in measure.fields.items()}
        item = GraphQLObjectType(f"{self._name}{_capital(kind)}{_capital(name)}", fields)
        return GraphQLField(list_of(item), resolve=_Measured(kind, name))

    async def _resolve(self, owner: Any, info: "Info", **asked: Any) -> list[Group]:
        dimensions = list(dict.fromkeys(_dimensions(info)))
        try:
            return await found_groups(self.dataset, owner, asked, dimensions, info.context.now)
        except Invalid as error:
            raise Refused(f'error parsing args for "{self.dataset.name}": {error}') from None
        except TooMuch as error:
            raise Refused(str(error)) from None
        except TooManyZones:
            raise Refused(f"the sandbox sums up accounts of at most {MOST_ZONES} zones") from None


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def itself(value: Any, _info: "Info") -> Any:
    """Resolves a part of something, which the thing itself tells."""
    return value


def _part(name: str, fields: dict[str, GraphQLField]) -> GraphQLField:
    return GraphQLField(GraphQLNonNull(GraphQLObjectType(name, fields)), resolve=itself)


@attrs.frozen
class _Column:
    """Resolves a column of rows that are alike in it."""

    name: str

    def __call__(self, group: Group, _info: "Info") -> Any:
        return group.dimension(self.name)


@attrs.frozen
class _Measured:
    """Resolves what is told of rows together."""

    kind: str
    name: str

    def __call__(self, group: Group, _info: "Info") -> Any:
        return group.measure(self.kind, self.name)


def _dimensions(info: "Info") -> Iterator[str]:
    """The dimensions that a query selects, by whatever names: what rows are grouped by."""
    for node in info.field_nodes:
        for part in _fields(info, node):
            if part.name.value == "dimensions":
                yield from (each.name.value for each in _fields(info, part) if not each.name.value.startswith("__"))


def _fields(info: "Info", node: Any) -> Iterator[FieldNode]:
    selections: Sequence[SelectionNode] = node.selection_set.selections if node.selection_set else ()
    for each in (each for each in selections if _is_included(info, each)):
        if isinstance(each, FieldNode):
            yield each
        elif isinstance(each, FragmentSpreadNode):
            yield from _fields(info, info.fragments[each.name.value])
        elif isinstance(each, InlineFragmentNode):
            yield from _fields(info, each)


def _is_included(info: "Info", node: SelectionNode) -> bool:
    variables: Any = info.variable_values
    skipped = get_directive_values(GraphQLSkipDirective, node, variables) or {"if": False}
    included = get_directive_values(GraphQLIncludeDirective, node, variables) or {"if": True}
    return bool(included["if"]) and not skipped["if"]
