"""The GraphQL schema: `viewer`, below it zones and accounts, below them their datasets and the limits of these."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import attrs
from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
)

from cfapi.sandbox.services.analytics import scopes
from cfapi.sandbox.services.analytics.dataset import LARGEST_PAGE, Dataset
from cfapi.sandbox.services.analytics.dataset_types import SCALARS, DatasetTypes, itself, list_of
from cfapi.sandbox.services.analytics.datasets import OF_ACCOUNTS, OF_ZONES

if TYPE_CHECKING:
    from cfapi.sandbox.services.analytics.dataset_types import Info


def _scope(name: str, tag: str, datasets: Sequence[Dataset], resolve: Callable[..., Sequence[Any]]) -> GraphQLField:
    """Zones or accounts: the filter that finds them, and what there is to ask of one."""
    prefix, string = name.title(), SCALARS["string"]
    asked = {each.name: DatasetTypes(prefix, each).field() for each in datasets}
    its_tag = GraphQLField(GraphQLNonNull(string), resolve=_tag)
    type = GraphQLObjectType(name, {tag: its_tag, "settings": _settings(prefix, datasets)} | asked)
    tags: dict[str, Any] = {tag: string, f"{tag}_gt": string, f"{tag}_in": GraphQLList(GraphQLNonNull(string))}
    fields = {each: GraphQLInputField(of) for each, of in tags.items()}
    filter = GraphQLArgument(GraphQLInputObjectType(f"{prefix}Filter_InputObject", fields))
    limit = GraphQLArgument(SCALARS["uint64"])
    return GraphQLField(list_of(type), {"filter": filter, "limit": limit}, resolve=resolve)


def _tag(owner: Any, _info: "Info") -> Any:
    return owner.id


def _settings(prefix: str, datasets: Sequence[Dataset]) -> GraphQLField:
    """What each dataset tells at once: https://developers.cloudflare.com/analytics/graphql-api/features/discovery/."""
    number = GraphQLField(GraphQLNonNull(SCALARS["uint64"]))
    told = {
        "enabled": GraphQLField(GraphQLNonNull(GraphQLBoolean)),
        "availableFields": GraphQLField(list_of(SCALARS["string"])),
        **dict.fromkeys(("maxPageSize", "notOlderThan", "maxDuration"), number),
    }
    one = GraphQLObjectType(f"{prefix}DatasetSettings", told)
    nodes = {each.name: GraphQLField(GraphQLNonNull(one), resolve=_DatasetSettings(each)) for each in datasets}
    return GraphQLField(GraphQLNonNull(GraphQLObjectType(f"{prefix}Settings", nodes)), resolve=itself)


@attrs.frozen
class _DatasetSettings:
    """Resolves the settings of a dataset."""

    dataset: Dataset

    def __call__(self, _owner: Any, _info: "Info") -> dict[str, Any]:
        parts = self.dataset.measures.items()
        return {
            "enabled": True,
            "availableFields": [*self.dataset.columns, *(f"{kind}_{name}" for kind, each in parts for name in each)],
            "maxPageSize": LARGEST_PAGE,
            "notOlderThan": self.dataset.not_older_than.total_seconds(),
            "maxDuration": self.dataset.longest.total_seconds(),
        }


def _nothing(_root: Any, _info: "Info") -> dict[str, Any]:
    return {}


def _schema() -> GraphQLSchema:
    fields = {
        "zones": _scope("zone", "zoneTag", OF_ZONES, scopes.zones),
        "accounts": _scope("account", "accountTag", OF_ACCOUNTS, scopes.accounts),
    }
    viewer = GraphQLField(GraphQLNonNull(GraphQLObjectType("viewer", fields)), resolve=_nothing)
    return GraphQLSchema(GraphQLObjectType("Query", {"viewer": viewer}), types=list(SCALARS.values()))


SCHEMA = _schema()
