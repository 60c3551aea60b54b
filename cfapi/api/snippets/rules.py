"""`cf.snippets.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class Rule:
    """Rule: response of snippets.rules.list."""

    id: str
    expression: str
    last_updated: Moment
    snippet_name: str
    description: str | None = None
    enabled: bool | None = None


@model
class RuleParam:
    """Rule param: argument of snippets.rules.update."""

    expression: str
    snippet_name: str
    description: str | None = None
    enabled: bool | None = None


class Rules(Resource):
    """Snippet rules: `cf.snippets.rules`."""

    def list(self, *, zone_id: str) -> Pages[Rule]:
        """List snippet rules: GET /zones/{zone_id}/snippets/snippet_rules (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/list/"""
        return self._pages(
            "snippets.rules.list", "GET", "/zones/{zone_id}/snippets/snippet_rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def update(self, *, zone_id: str, rules: Sequence[RuleParam | Rule | Mapping[str, Any]]) -> Pages[Rule]:
        """Update snippet rules: PUT /zones/{zone_id}/snippets/snippet_rules (permission: Snippets Write).
        https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/update/"""
        return self._pages(
            "snippets.rules.update", "PUT", "/zones/{zone_id}/snippets/snippet_rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def delete(self, *, zone_id: str) -> Pages[Rule]:
        """Delete snippet rules: DELETE /zones/{zone_id}/snippets/snippet_rules (permission: Snippets Write).
        https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/delete/"""
        return self._pages(
            "snippets.rules.delete", "DELETE", "/zones/{zone_id}/snippets/snippet_rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def get(self, *, zone_id: str) -> Pages[Rule]:
        """Get snippet rules: GET /zones/{zone_id}/snippets/snippet_rules (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/get/"""
        return self._pages(
            "snippets.rules.get", "GET", "/zones/{zone_id}/snippets/snippet_rules", locals(), Rule,
            paging=Paging(kind="single"),
        )
