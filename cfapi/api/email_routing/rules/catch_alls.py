"""`cf.email_routing.rules.catch_alls`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.email_routing import EmailRoutingAction


@model
class CatchAll:
    """Catch all: response of email_routing.rules.catch_alls.get."""

    id: str | None = None
    actions: list[EmailRoutingAction] | None = None
    enabled: bool | None = None
    matchers: list[CatchAllMatcher] | None = None
    name: str | None = None
    source: Literal["api", "wrangler"] | str | None = None
    tag: str | None = None


@model
class CatchAllMatcher:
    """Catch all matcher: argument of email_routing.rules.catch_alls.update."""

    type: Literal["all"] | str


class CatchAlls(Resource):
    """Rule catch alls: `cf.email_routing.rules.catch_alls`."""

    def get(self, *, zone_id: str) -> Reply[CatchAll]:
        """Get rule catch alls: GET /zones/{zone_id}/email/routing/rules/catch_all (permission: Email Routing Rules
        Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/subresources/catch_alls/methods/get/"""
        return self._call(
            "email_routing.rules.catch_alls.get", "GET", "/zones/{zone_id}/email/routing/rules/catch_all", locals(),
            CatchAll,
        )

    def update(
        self, *, zone_id: str, actions: Sequence[EmailRoutingAction | Mapping[str, Any]],
        matchers: Sequence[CatchAllMatcher | Mapping[str, Any]], enabled: bool | Unset = UNSET,
        name: str | Unset = UNSET, owner_worker_tag: str | Unset = UNSET,
        source: Literal["api", "wrangler"] | str | Unset = UNSET,
    ) -> Reply[CatchAll]:
        """Update rule catch alls: PUT /zones/{zone_id}/email/routing/rules/catch_all (permission: Email Routing Rules
        Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/subresources/catch_alls/methods/update/"""
        return self._call(
            "email_routing.rules.catch_alls.update", "PUT", "/zones/{zone_id}/email/routing/rules/catch_all", locals(),
            CatchAll,
        )
