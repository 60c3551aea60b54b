"""`cf.magic_transit.routes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Empty:
    """Empty: response of magic_transit.routes.empty."""

    deleted: bool | None = None
    deleted_routes: list[Route] | None = None


@model
class Route:
    """Route: response of magic_transit.routes.list."""

    id: str
    nexthop: str
    prefix: str
    priority: int
    created_on: Moment | None = None
    description: str | None = None
    modified_on: Moment | None = None
    scope: Scope | None = None
    weight: int | None = None


@model
class RouteBulkUpdateResult:
    """Route bulk update result: response of magic_transit.routes.bulk_update."""

    modified: bool | None = None
    modified_routes: list[Route] | None = None


@model
class RouteDeleteResult:
    """Route delete result: response of magic_transit.routes.delete."""

    deleted: bool | None = None
    deleted_route: Route | None = None


@model
class RouteDetails:
    """Route details: response of magic_transit.routes.get."""

    route: Route | None = None


@model
class RouteParam:
    """Route param: argument of magic_transit.routes.bulk_update."""

    id: str
    nexthop: str
    prefix: str
    priority: int
    description: str | None = None
    scope: Scope | None = None
    weight: int | None = None


@model
class RouteUpdateResult:
    """Route update result: response of magic_transit.routes.update."""

    modified: bool | None = None
    modified_route: Route | None = None


@model
class Scope:
    """Scope: argument of magic_transit.routes.create."""

    colo_names: list[str] | None = None
    colo_regions: list[str] | None = None


class Routes(Resource):
    """Magic transit routes: `cf.magic_transit.routes`."""

    def list(self, *, account_id: str) -> Pages[Route]:
        """List magic transit routes: GET /accounts/{account_id}/magic/routes (permission: Magic Transit Read or Magic
        WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/list/"""
        return self._pages(
            "magic_transit.routes.list", "GET", "/accounts/{account_id}/magic/routes", locals(), Route,
            paging=Paging(kind="single", items="result.routes"),
        )

    def bulk_update(
        self, *, account_id: str, routes: Sequence[RouteParam | Route | Mapping[str, Any]],
    ) -> Reply[RouteBulkUpdateResult]:
        """Magic transit routes: bulk update: PUT /accounts/{account_id}/magic/routes (permission: Magic Transit Write
        or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/bulk_update/"""
        return self._call(
            "magic_transit.routes.bulk_update", "PUT", "/accounts/{account_id}/magic/routes", locals(),
            RouteBulkUpdateResult,
        )

    def create(
        self, *, account_id: str, nexthop: str, prefix: str, priority: int, description: str | None | Unset = UNSET,
        scope: Scope | Mapping[str, Any] | Unset = UNSET, weight: int | Unset = UNSET,
    ) -> Reply[Route]:
        """Create a magic transit route: POST /accounts/{account_id}/magic/routes (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/create/"""
        return self._call("magic_transit.routes.create", "POST", "/accounts/{account_id}/magic/routes", locals(), Route)

    def empty(self, *, account_id: str) -> Reply[Empty]:
        """Empty magic transit routes: DELETE /accounts/{account_id}/magic/routes (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/empty/"""
        return self._call(
            "magic_transit.routes.empty", "DELETE", "/accounts/{account_id}/magic/routes", locals(), Empty,
        )

    def get(self, route_id: str, *, account_id: str) -> Reply[RouteDetails]:
        """Get a magic transit route: GET /accounts/{account_id}/magic/routes/{route_id} (permission: Magic Transit Read
        or Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/get/"""
        return self._call(
            "magic_transit.routes.get", "GET", "/accounts/{account_id}/magic/routes/{route_id}", locals(), RouteDetails,
        )

    def update(
        self, route_id: str, *, account_id: str, nexthop: str, prefix: str, priority: int,
        description: str | None | Unset = UNSET, scope: Scope | Mapping[str, Any] | Unset = UNSET,
        weight: int | Unset = UNSET,
    ) -> Reply[RouteUpdateResult]:
        """Update a magic transit route: PUT /accounts/{account_id}/magic/routes/{route_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/update/"""
        return self._call(
            "magic_transit.routes.update", "PUT", "/accounts/{account_id}/magic/routes/{route_id}", locals(),
            RouteUpdateResult,
        )

    def delete(self, route_id: str, *, account_id: str) -> Reply[RouteDeleteResult]:
        """Delete a magic transit route: DELETE /accounts/{account_id}/magic/routes/{route_id} (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/routes/methods/delete/"""
        return self._call(
            "magic_transit.routes.delete", "DELETE", "/accounts/{account_id}/magic/routes/{route_id}", locals(),
            RouteDeleteResult,
        )
