"""`cf.zero_trust.devices.client_versions`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class TeamsDevicesClientVersion:
    """Teams devices client version: response of zero_trust.devices.client_versions.list."""

    package_size: int | None = None
    package_url: str | None = None
    release_date: str
    release_notes: str | None = None
    version: str


@model
class TeamsDevicesTargetEnvironmentInfo:
    """Teams devices target environment info: response of
    zero_trust.devices.client_versions.target_environments.list."""

    display_name: str
    target_environment: str


class ClientVersions(Resource):
    """Device client versions: `cf.zero_trust.devices.client_versions`."""

    @cached_property
    def target_environments(self) -> TargetEnvironments:
        return TargetEnvironments(self._session)

    def list(
        self, *, account_id: str, target_environment: str | Unset = UNSET,
        release_track: Literal["ga", "beta"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[TeamsDevicesClientVersion]:
        """List device client versions: GET /accounts/{account_id}/devices/client-versions."""
        return self._pages(
            "zero_trust.devices.client_versions.list", "GET", "/accounts/{account_id}/devices/client-versions",
            locals(), TeamsDevicesClientVersion, paging=Paging(size=100),
        )


class TargetEnvironments(Resource):
    """Client version target environments: `cf.zero_trust.devices.client_versions.target_environments`."""

    def list(self, *, account_id: str) -> Pages[TeamsDevicesTargetEnvironmentInfo]:
        """List client version target environments: GET
        /accounts/{account_id}/devices/client-versions/target-environments."""
        return self._pages(
            "zero_trust.devices.client_versions.target_environments.list", "GET",
            "/accounts/{account_id}/devices/client-versions/target-environments", locals(),
            TeamsDevicesTargetEnvironmentInfo, paging=Paging(kind="single"),
        )
