"""`cf.zones.environments`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import Pages, Paging, Resource, model


@model
class Environment:
    """Environment: response of zones.environments.list."""

    expression: str
    locked_on_deployment: bool | None = None
    name: str
    position: EnvironmentCursor
    ref: str
    version: int | None = None
    http_application_id: str | None = None


@model
class EnvironmentCursor:
    """Environment cursor: part of Environment."""

    after: str | None = None
    before: str | None = None


@model
class EnvironmentParam:
    """Environment param: argument of zones.environments.update."""

    expression: str
    locked_on_deployment: bool | None
    name: str
    position: EnvironmentCursor
    ref: str
    version: int | None
    http_application_id: str | None = None


@model
class EnvironmentSet:
    """Environment set: response of zones.environments.update."""

    environments: list[Environment]


class Environments(Resource):
    """Zone environments: `cf.zones.environments`."""

    def list(self, *, zone_id: str) -> Pages[Environment]:
        """List zone environments: GET /zones/{zone_id}/environments (permission: Zone Versioning Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/list/"""
        return self._pages(
            "zones.environments.list", "GET", "/zones/{zone_id}/environments", locals(), Environment,
            paging=Paging(kind="single", items="result.environments"),
        )

    async def update(
        self, *, zone_id: str, environments: Sequence[EnvironmentParam | Mapping[str, Any]],
    ) -> EnvironmentSet:
        """Update zone environments: PUT /zones/{zone_id}/environments (permission: Zone Versioning Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/update/"""
        return await self._call(
            "zones.environments.update", "PUT", "/zones/{zone_id}/environments", locals(), EnvironmentSet,
        )

    async def create(
        self, *, zone_id: str, environments: Sequence[EnvironmentParam | Mapping[str, Any]],
    ) -> EnvironmentSet:
        """Create a zone environment: POST /zones/{zone_id}/environments (permission: Zone Versioning Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/create/"""
        return await self._call(
            "zones.environments.create", "POST", "/zones/{zone_id}/environments", locals(), EnvironmentSet,
        )

    async def edit(
        self, *, zone_id: str, environments: Sequence[EnvironmentParam | Mapping[str, Any]],
    ) -> EnvironmentSet:
        """Edit zone environments: PATCH /zones/{zone_id}/environments (permission: Zone Versioning Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/edit/"""
        return await self._call(
            "zones.environments.edit", "PATCH", "/zones/{zone_id}/environments", locals(), EnvironmentSet,
        )

    async def delete(self, environment_id: str, *, zone_id: str) -> EnvironmentSet:
        """Delete a zone environment: DELETE /zones/{zone_id}/environments/{environment_id} (permission: Zone Versioning
        Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/delete/"""
        return await self._call(
            "zones.environments.delete", "DELETE", "/zones/{zone_id}/environments/{environment_id}", locals(),
            EnvironmentSet,
        )

    async def rollback(self, environment_id: str, *, zone_id: str) -> EnvironmentSet:
        """Rollback zone environments: POST /zones/{zone_id}/environments/{environment_id}/rollback (permission: Zone
        Versioning Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/rollback/"""
        return await self._call(
            "zones.environments.rollback", "POST", "/zones/{zone_id}/environments/{environment_id}/rollback", locals(),
            EnvironmentSet,
        )
