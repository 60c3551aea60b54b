"""`cf.healthchecks`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.healthchecks.previews import Previews


@model
class HTTPConfiguration:
    """HTTP configuration: part of Healthcheck."""

    allow_insecure: bool | None = None
    expected_body: str | None = None
    expected_codes: list[str] | None = None
    follow_redirects: bool | None = None
    header: dict[str, list[str]] | None = None
    method: Literal["GET", "HEAD"] | str | None = None
    path: str | None = None
    port: int | None = None


@model
class HTTPConfigurationInput:
    """HTTP configuration input: argument of healthchecks.create."""

    allow_insecure: bool | None = None
    expected_body: str | None = None
    expected_codes: list[str] | None = None
    follow_redirects: bool | None = None
    header: dict[str, list[str]] | None = None
    method: Literal["GET", "HEAD"] | str | None = None
    path: str | None = None
    port: int | None = None


@model
class Healthcheck:
    """Healthcheck: response of healthchecks.list."""

    id: str | None = None
    address: str | None = None
    check_regions: list[Literal[
        "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
    ] | str] | None = None
    consecutive_fails: int | None = None
    consecutive_successes: int | None = None
    created_on: Moment | None = None
    description: str | None = None
    failure_reason: str | None = None
    http_config: HTTPConfiguration | None = None
    interval: int | None = None
    modified_on: Moment | None = None
    name: str | None = None
    retries: int | None = None
    status: Literal["unknown", "healthy", "unhealthy", "suspended"] | str | None = None
    suspended: bool | None = None
    tcp_config: TCPConfiguration | None = None
    timeout: int | None = None
    type: str | None = None


@model
class TCPConfiguration:
    """TCP configuration: argument of healthchecks.create."""

    method: Literal["connection_established"] | str | None = None
    port: int | None = None


class Healthchecks(Resource):
    """Healthchecks: `cf.healthchecks`."""

    @cached_property
    def previews(self) -> Previews:
        from cfapi.api.healthchecks.previews import Previews
        return Previews(self._session)

    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Healthcheck]:
        """List healthchecks: GET /zones/{zone_id}/healthchecks (permission: Health Checks Read).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/list/"""
        return self._pages(
            "healthchecks.list", "GET", "/zones/{zone_id}/healthchecks", locals(), Healthcheck,
            paging=Paging(size=1000),
        )

    def create(
        self, *, zone_id: str, address: str, name: str,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        consecutive_fails: int | Unset = UNSET, consecutive_successes: int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        http_config: HTTPConfigurationInput | Mapping[str, Any] | None | Unset = UNSET, interval: int | Unset = UNSET,
        retries: int | Unset = UNSET, suspended: bool | Unset = UNSET,
        tcp_config: TCPConfiguration | Mapping[str, Any] | None | Unset = UNSET,
        healthcheck_timeout: int | Unset = UNSET, type: str | Unset = UNSET,
    ) -> Reply[Healthcheck]:
        """Create a healthcheck: POST /zones/{zone_id}/healthchecks (permission: Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/create/"""
        return self._call(
            "healthchecks.create", "POST", "/zones/{zone_id}/healthchecks", locals(), Healthcheck,
            wire={"healthcheck_timeout": "timeout"},
        )

    def get(self, healthcheck_id: str, *, zone_id: str) -> Reply[Healthcheck]:
        """Get a healthcheck: GET /zones/{zone_id}/healthchecks/{healthcheck_id} (permission: Health Checks Read).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/get/"""
        return self._call(
            "healthchecks.get", "GET", "/zones/{zone_id}/healthchecks/{healthcheck_id}", locals(), Healthcheck,
        )

    def update(
        self, healthcheck_id: str, *, zone_id: str, address: str, name: str,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        consecutive_fails: int | Unset = UNSET, consecutive_successes: int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        http_config: HTTPConfigurationInput | Mapping[str, Any] | None | Unset = UNSET, interval: int | Unset = UNSET,
        retries: int | Unset = UNSET, suspended: bool | Unset = UNSET,
        tcp_config: TCPConfiguration | Mapping[str, Any] | None | Unset = UNSET,
        healthcheck_timeout: int | Unset = UNSET, type: str | Unset = UNSET,
    ) -> Reply[Healthcheck]:
        """Update a healthcheck: PUT /zones/{zone_id}/healthchecks/{healthcheck_id} (permission: Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/update/"""
        return self._call(
            "healthchecks.update", "PUT", "/zones/{zone_id}/healthchecks/{healthcheck_id}", locals(), Healthcheck,
            wire={"healthcheck_timeout": "timeout"},
        )

    def edit(
        self, healthcheck_id: str, *, zone_id: str, address: str | Unset = UNSET, name: str | Unset = UNSET,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        consecutive_fails: int | None | Unset = UNSET, consecutive_successes: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        http_config: HTTPConfigurationInput | Mapping[str, Any] | None | Unset = UNSET,
        interval: int | None | Unset = UNSET, retries: int | None | Unset = UNSET,
        suspended: bool | None | Unset = UNSET, tcp_config: TCPConfiguration | Mapping[str, Any] | None | Unset = UNSET,
        healthcheck_timeout: int | None | Unset = UNSET, type: str | None | Unset = UNSET,
    ) -> Reply[Healthcheck]:
        """Edit a healthcheck: PATCH /zones/{zone_id}/healthchecks/{healthcheck_id} (permission: Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/edit/"""
        return self._call(
            "healthchecks.edit", "PATCH", "/zones/{zone_id}/healthchecks/{healthcheck_id}", locals(), Healthcheck,
            wire={"healthcheck_timeout": "timeout"},
        )

    def delete(self, healthcheck_id: str, *, zone_id: str) -> Reply[ObjectID]:
        """Delete a healthcheck: DELETE /zones/{zone_id}/healthchecks/{healthcheck_id} (permission: Health Checks
        Write).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/delete/"""
        return self._call(
            "healthchecks.delete", "DELETE", "/zones/{zone_id}/healthchecks/{healthcheck_id}", locals(), ObjectID,
        )
