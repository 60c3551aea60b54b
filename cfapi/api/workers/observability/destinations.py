"""`cf.workers.observability.destinations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Destination:
    """Destination: response of workers.observability.destinations.create."""

    configuration: DestinationConfiguration
    enabled: bool
    name: str
    scripts: list[str]
    slug: str


@model
class DestinationConfiguration:
    """Destination configuration: part of Destination."""

    destination_conf: str
    logpush_dataset: Literal[
        "opentelemetry-traces", "opentelemetry-logs", "opentelemetry-metrics",
    ] | str = renamed("logpushDataset")
    logpush_job: int | float = renamed("logpushJob")
    type: Literal["logpush"] | str
    url: str


@model
class DestinationConfigurationParam:
    """Destination configuration param: argument of workers.observability.destinations.create."""

    headers: dict[str, str]
    logpush_dataset: Literal[
        "opentelemetry-traces", "opentelemetry-logs", "opentelemetry-metrics",
    ] | str = renamed("logpushDataset")
    type: Literal["logpush"] | str
    url: str


@model
class DestinationItem:
    """Destination item: response of workers.observability.destinations.list."""

    configuration: DestinationItemConfiguration
    enabled: bool
    name: str
    scripts: list[str]
    slug: str


@model
class DestinationItemConfiguration:
    """Destination item configuration: part of DestinationItem."""

    destination_conf: str
    headers: dict[str, str]
    job_status: DestinationJobStatus = renamed("jobStatus")
    logpush_dataset: Literal[
        "opentelemetry-traces", "opentelemetry-logs", "opentelemetry-metrics",
    ] | str = renamed("logpushDataset")
    type: Literal["logpush"] | str
    url: str


@model
class DestinationJobStatus:
    """Destination job status: part of DestinationItemConfiguration."""

    error_message: str
    last_complete: str
    last_error: str


@model
class DestinationUpdateConfigurationParam:
    """Destination update configuration param: argument of workers.observability.destinations.update."""

    headers: dict[str, str]
    type: Literal["logpush"] | str
    url: str


DestinationCreateConfiguration = DestinationConfigurationParam | DestinationConfiguration | Mapping[str, Any]


class Destinations(Resource):
    """Observability destinations: `cf.workers.observability.destinations`."""

    def list(
        self, *, account_id: str, order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: Literal["created", "updated"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[DestinationItem]:
        """List observability destinations: GET /accounts/{account_id}/workers/observability/destinations (permission:
        Workers Observability Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/list/"""
        return self._pages(
            "workers.observability.destinations.list", "GET",
            "/accounts/{account_id}/workers/observability/destinations", locals(), DestinationItem,
            wire={"order_by": "orderBy", "per_page": "perPage"},
            paging=Paging(kind="page_no_total", size=50, per_page="perPage"),
        )

    def create(
        self, *, account_id: str, configuration: DestinationCreateConfiguration, enabled: bool, name: str,
        skip_preflight_check: bool | Unset = UNSET,
    ) -> Reply[Destination]:
        """Create an observability destination: POST /accounts/{account_id}/workers/observability/destinations
        (permission: Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/create/"""
        return self._call(
            "workers.observability.destinations.create", "POST",
            "/accounts/{account_id}/workers/observability/destinations", locals(), Destination,
            wire={"skip_preflight_check": "skipPreflightCheck"},
            shapes={"configuration": DestinationConfigurationParam},
        )

    def update(
        self, slug: str, *, account_id: str,
        configuration: DestinationUpdateConfigurationParam | Mapping[str, Any] | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> Reply[Destination]:
        """Update an observability destination: PATCH /accounts/{account_id}/workers/observability/destinations/{slug}
        (permission: Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/update/"""
        return self._call(
            "workers.observability.destinations.update", "PATCH",
            "/accounts/{account_id}/workers/observability/destinations/{slug}", locals(), Destination,
        )

    def delete(self, slug: str, *, account_id: str) -> Reply[Destination | None]:
        """Delete an observability destination: DELETE /accounts/{account_id}/workers/observability/destinations/{slug}
        (permission: Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/delete/"""
        return self._call(
            "workers.observability.destinations.delete", "DELETE",
            "/accounts/{account_id}/workers/observability/destinations/{slug}", locals(), Destination,
        )
