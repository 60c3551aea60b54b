"""`cf.cloudforce_one.rules.tree`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Node:
    """Node: part of Node."""

    children: list[Node]
    count: int | float
    name: str
    path: str


@model
class Tree:
    """Tree: response of cloudforce_one.rules.tree.get."""

    tree: list[Node]


class TreeResource(Resource):
    """Rule tree: `cf.cloudforce_one.rules.tree`."""

    def get(self, *, account_id: str) -> Reply[Tree]:
        """Get rule tree: GET /accounts/{account_id}/cloudforce-one/rules/tree."""
        return self._call(
            "cloudforce_one.rules.tree.get", "GET", "/accounts/{account_id}/cloudforce-one/rules/tree", locals(), Tree,
            at="",
        )
